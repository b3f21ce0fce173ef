// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;

/**
 * Which word of the one text says what a word of the other says?
 *
 * <p>Each content word takes the word of the other text whose meaning is nearest by cosine (greedy
 * matching as in BERTScore; Zhang et al., ICLR 2020), across languages too; an equal stem counts 1.
 * Cost O(n m) cosines.
 */
final class WordAlignment {

  private final double[][] near;
  private final double[] bestOfA;
  private final double[] bestOfB;
  private final Coverage coverageOfA;
  private final Coverage coverageOfB;

  /**
   * How much of one text the other says, each word weighed by its rarity.
   *
   * @param mean mean nearness, in [-1, 1]
   * @param covered share of words with a near counterpart, in [0, 1]
   * @param left rarity of the words without one, in nats
   */
  record Coverage(double mean, double covered, double left) {}

  private WordAlignment(
      double[][] near, double[] bestOfA, double[] bestOfB, Coverage ofA, Coverage ofB) {
    this.near = near;
    this.bestOfA = bestOfA;
    this.bestOfB = bestOfB;
    this.coverageOfA = ofA;
    this.coverageOfB = ofB;
  }

  static WordAlignment of(Reading a, Reading b) {
    double[] bestOfA = new double[a.words().size()];
    double[] bestOfB = new double[b.words().size()];
    double[][] nearness = new double[bestOfA.length][bestOfB.length];
    for (int i = 0; i < bestOfA.length; i++) {
      for (int j = 0; j < bestOfB.length; j++) {
        double near = a.words().get(i).near(b.words().get(j));
        nearness[i][j] = near;
        bestOfA[i] = Math.max(bestOfA[i], near);
        bestOfB[j] = Math.max(bestOfB[j], near);
      }
    }
    return new WordAlignment(
        nearness, bestOfA, bestOfB, coverage(a.words(), bestOfA), coverage(b.words(), bestOfB));
  }

  private static Coverage coverage(List<Reading.Word> words, double[] best) {
    double rarity = 0;
    double near = 0;
    double covered = 0;
    double left = 0;
    for (int i = 0; i < best.length; i++) {
      double weight = words.get(i).rarity();
      rarity += weight;
      near += weight * best[i];
      covered += weight * Math.min(1, Math.max(0, (best[i] - 0.4) / 0.4));
      left += best[i] < 0.5 ? weight : 0;
    }
    return rarity == 0
        ? new Coverage(0, 0, 0)
        : new Coverage(near / rarity, covered / rarity, left);
  }

  Coverage ofA() {
    return coverageOfA;
  }

  Coverage ofB() {
    return coverageOfB;
  }

  /** Nearness of the i-th content word of a to its counterpart. */
  double bestOfA(int word) {
    return bestOfA[word];
  }

  /** Nearness of the i-th content word of b to its counterpart. */
  double bestOfB(int word) {
    return bestOfB[word];
  }

  /** Nearness of the i-th content word of a to the j-th of b, in [-1, 1]. */
  double near(int i, int j) {
    return near[i][j];
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isnad.claim.Relation;

/** How probable is each relation? Each in [0, 1], all together 1. */
public record Probabilities(double match, double conflict, double related, double unrelated) {

  /** Least probability that takes part in odds: none is ever certain. */
  private static final double LEAST = 1e-6;

  /** From the bits for each relation, in the order of {@link Relation}. */
  static Probabilities ofBits(double[] bits) {
    double top = Arrays.stream(bits).max().orElseThrow();
    double[] odds = Arrays.stream(bits).map(each -> Math.pow(2, each - top)).toArray();
    double sum = odds[0] + odds[1] + odds[2] + odds[3];
    return new Probabilities(odds[0] / sum, odds[1] / sum, odds[2] / sum, odds[3] / sum);
  }

  /** The probability of one relation. */
  public double of(Relation relation) {
    return switch (relation) {
      case MATCH -> match;
      case CONFLICT -> conflict;
      case RELATED -> related;
      case UNRELATED -> unrelated;
    };
  }

  /** Relations, the most probable first; of equals the one named first in {@link Relation}. */
  public List<Relation> ranked() {
    return Arrays.stream(Relation.values())
        .sorted(Comparator.comparingDouble((Relation each) -> -of(each)))
        .toList();
  }

  /** Probability that both texts are about one question. */
  public double sameQuestion() {
    return match + conflict;
  }

  /** Log2 odds that both texts are about one question. */
  public double questionBits() {
    return log2(match + conflict) - log2(related + unrelated);
  }

  /** Log2 of the odds of match to conflict. */
  public double answerBits() {
    return log2(match) - log2(conflict);
  }

  private static double log2(double probability) {
    return Math.log(Math.max(LEAST, probability)) / Math.log(2);
  }
}

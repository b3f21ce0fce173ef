// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.text.Act;
import org.isnad.text.Act.Side;
import org.isnad.text.ArabicParties;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * On which sides of a deed do two texts put the words that both say?
 *
 * <p>A word counts when it has one counterpart. Where an Arabic text does not show where the doer
 * ends and the other begins, every place to part them is tried. Two have changed sides when most
 * words of each doer are with the other in the other text, and few stay doers; they keep them when
 * most stay and few move.
 */
final class ActSides {

  /** Least weight of the words of each party. */
  private static final double LEAST = 0.4;

  /** Share of what moved that may have stayed, or the reverse. */
  private static final double AGAINST = 0.4;

  /** Share of the words of a doer that must be found again. */
  private static final double COVERED = 0.55;

  /** Nearness of two words of one stem. */
  private static final double CLEAR = 1;

  /** Are the two in each other's places, and how much of the lesser party says so? */
  record Count(boolean swapped, double strength) {}

  /**
   * What the two deeds have around them.
   *
   * @param ofA weights of the words of the first
   * @param ofB weights of the words of the second
   * @param near how near each word of the first is to each of the second, in [0, 1]
   */
  record Words(List<Act.Word> a, List<Act.Word> b, double[] ofA, double[] ofB, double[][] near) {}

  private record Shared(int a, int b, double weight) {}

  private final Words words;
  private final boolean turned;
  private final double[] ofA;
  private final double[] ofB;
  private final List<Shared> shared = new ArrayList<>();

  private ActSides(Words words, boolean turned) {
    this.words = words;
    this.turned = turned;
    this.ofA = words.ofA.clone();
    this.ofB = words.ofB.clone();
    for (int i = 0; i < ofA.length; i++) {
      for (int j = 0; j < ofB.length; j++) {
        if (words.near[i][j] > 0) {
          look(i, j);
        }
      }
    }
  }

  /** A couple of words is shared when neither is as near to another; else neither tells a thing. */
  private void look(int i, int j) {
    double near = words.near[i][j];
    boolean onlyA = IntStream.range(0, ofA.length).allMatch(k -> k == i || words.near[k][j] < near);
    boolean onlyB = IntStream.range(0, ofB.length).allMatch(k -> k == j || words.near[i][k] < near);
    if (onlyA && onlyB) {
      shared.add(new Shared(i, j, near * Math.min(words.ofA[i], words.ofB[j])));
    } else if (near == CLEAR) {
      ofA[i] = 0;
      ofB[j] = 0;
    }
  }

  /**
   * The surer of both readings, or null when neither is sure.
   *
   * @param turned are the two words those of the two ends of one deed?
   */
  static @Nullable Count count(Words words, boolean turned) {
    ActSides sides = new ActSides(words, turned);
    double same = 0;
    double swapped = 0;
    for (int cutA : sides.cuts(words.a)) {
      for (int cutB : sides.cuts(words.b)) {
        same = Math.max(same, sides.same(cutA, cutB));
        swapped = Math.max(swapped, sides.swapped(cutA, cutB));
      }
    }
    boolean sure = Math.max(same, swapped) >= LEAST && same != swapped;
    return sure ? new Count(swapped > same != turned, Math.max(same, swapped)) : null;
  }

  /** How many words may be the doer's: those that surely are, or any number of the open ones. */
  private List<Integer> cuts(List<Act.Word> of) {
    int sure = (int) of.stream().filter(word -> word.side() == Side.DOER).count();
    int open = (int) of.stream().filter(word -> word.side() == Side.OPEN).count();
    List<Integer> cuts = new ArrayList<>();
    if (shared.size() > 1) {
      List<Token> parted = of.subList(sure, sure + open).stream().map(Act.Word::token).toList();
      if (sure > 0) {
        cuts.add(sure);
      }
      ArabicParties.borders(parted).forEach(border -> cuts.add(sure + border));
      if (open > 0) {
        cuts.add(sure + open);
      }
    }
    return cuts;
  }

  /** Weight of the lesser party when both stay; 0 when unsure. */
  private double same(int cutA, int cutB) {
    double doers = weight(w -> w.a < cutA && w.b < cutB);
    double others = weight(w -> w.a >= cutA && w.b >= cutB);
    double moved = weight(w -> w.a < cutA != w.b < cutB);
    boolean open = isOpen(words.a, cutA) && isOpen(words.b, cutB);
    boolean sure =
        !open
            && moved <= AGAINST * (doers + others)
            && doers >= COVERED * sum(ofA, cutA)
            && doers >= COVERED * sum(ofB, cutB);
    return sure && isInOrder() ? Math.min(doers, others) : 0;
  }

  /** Weight of the lesser party when both have moved; 0 when unsure. */
  private double swapped(int cutA, int cutB) {
    double down = weight(w -> w.a < cutA && w.b >= cutB);
    double up = weight(w -> w.a >= cutA && w.b < cutB);
    double stay = weight(w -> w.a < cutA && w.b < cutB);
    boolean from = shared.stream().anyMatch(w -> w.a < cutA && isSource(words.b, w.b));
    boolean fromToo = shared.stream().anyMatch(w -> w.b < cutB && isSource(words.a, w.a));
    boolean sure =
        (turned || from == fromToo)
            && stay <= AGAINST * (down + up)
            && down >= COVERED * sum(ofA, cutA)
            && up >= COVERED * sum(ofB, cutB);
    return sure ? Math.min(down, up) : 0;
  }

  private static boolean isSource(List<Act.Word> of, int word) {
    return of.get(word).side() == Side.SOURCE;
  }

  private static boolean isOpen(List<Act.Word> of, int cut) {
    return cut < of.size() && of.get(cut).side() == Side.OPEN;
  }

  private double weight(Predicate<Shared> which) {
    return shared.stream().filter(which).mapToDouble(Shared::weight).sum();
  }

  private static double sum(double[] weights, int end) {
    double sum = 0;
    for (int i = 0; i < end; i++) {
      sum += weights[i];
    }
    return sum;
  }

  /** Do the open words of both texts stand in one order? */
  private boolean isInOrder() {
    int last = -1;
    for (Shared word : shared) {
      if (isOpen(words.a, word.a) && isOpen(words.b, word.b)) {
        if (word.b < last) {
          return false;
        }
        last = word.b;
      }
    }
    return true;
  }
}

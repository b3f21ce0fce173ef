// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Quantity;

/**
 * Which figure of the one text answers which of the other, and can both hold?
 *
 * <p>Each figure takes the best partner: one that may count the same thing and meets it before one
 * that counts the same and does not. Figures that count other things are no partners.
 */
final class FigureComparison {

  /**
   * Two figures that may count the same thing.
   *
   * @param known true when the lexicon says they do, false when nothing says they do not
   * @param meets whether some number is allowed by both
   */
  record Partners(Quantity a, Quantity b, boolean known, boolean meets) {

    private static final Comparator<Partners> BEST_FIRST =
        Comparator.comparing((Partners each) -> !each.meets)
            .thenComparing(each -> !each.known)
            .thenComparing(each -> -Math.max(shared(each), 0));

    /** How many of the words that say what is counted they share. */
    private static long shared(Partners each) {
      return each.a.counted().stream().filter(each.b.counted()::contains).count();
    }
  }

  private final List<Partners> partners;
  private final int ofA;
  private final int ofB;

  private FigureComparison(List<Partners> partners, int ofA, int ofB) {
    this.partners = List.copyOf(partners);
    this.ofA = ofA;
    this.ofB = ofB;
  }

  static FigureComparison of(List<Quantity> a, List<Quantity> b) {
    List<Partners> open = new ArrayList<>();
    for (Quantity each : a) {
      for (Quantity other : b) {
        Quantity.Counting counting = each.counts(other);
        if (counting != Quantity.Counting.OTHER) {
          open.add(
              new Partners(each, other, counting == Quantity.Counting.SAME, each.meets(other)));
        }
      }
    }
    open.sort(Partners.BEST_FIRST.thenComparing(FigureComparison::place));
    List<Partners> chosen = new ArrayList<>();
    for (Partners each : open) {
      if (chosen.stream().noneMatch(c -> c.a == each.a || c.b == each.b)) {
        chosen.add(each);
      }
    }
    return new FigureComparison(chosen, a.size(), b.size());
  }

  /** A tie-break that does not depend on which text comes first. */
  private static int place(Partners each) {
    return each.a.span().start() + each.b.span().start();
  }

  List<Partners> partners() {
    return partners;
  }

  /** The figures that differ: those known to count the same thing first. */
  Optional<Partners> conflict() {
    return partners.stream()
        .filter(each -> !each.meets)
        .min(Comparator.comparing((Partners each) -> !each.known));
  }

  /** The figures that agree, those known to count the same thing first. */
  Optional<Partners> agreement() {
    return partners.stream()
        .filter(Partners::meets)
        .min(Comparator.comparing((Partners each) -> !each.known));
  }

  boolean bothSpeak() {
    return ofA > 0 && ofB > 0;
  }

  boolean oneSpeaks() {
    return ofA > 0 ^ ofB > 0;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.compare.FigureLikeness.Grade;
import org.isnad.text.Quantity;

/**
 * Which figure of the one text answers which of the other, and can both hold?
 *
 * <p>Each figure takes the best partner that is free: one that counts the same and meets it before
 * one that counts the same and does not. So an agreeing figure hides no conflict between others,
 * and a figure that finds its like takes no part in any conflict. Figures that count other things
 * are no partners.
 */
final class FigureComparison {

  /**
   * Two figures that may count the same thing.
   *
   * @param grade how sure it is that they do
   * @param meets whether some number is allowed by both
   */
  record Partners(Quantity a, Quantity b, Grade grade, boolean meets) {

    private static final Comparator<Partners> BEST_FIRST =
        Comparator.comparing(Partners::rank).thenComparing(each -> -shared(each));

    /** What is known beats what is not, and agreement beats conflict where both are likely. */
    private int rank() {
      return switch (grade) {
        case SAME -> meets ? 0 : 2;
        case PROBABLE -> meets ? 1 : 3;
        default -> meets ? 4 : 5;
      };
    }

    /** How many of the words that say what is counted they share. */
    private static long shared(Partners each) {
      return each.a.counted().stream().distinct().filter(each.b.counted()::contains).count();
    }

    /** Is it likely that they count the same? */
    boolean likely() {
      return grade == Grade.SAME || grade == Grade.PROBABLE;
    }
  }

  private final List<Partners> partners;
  private final boolean otherRole;
  private final boolean turned;
  private final int ofA;
  private final int ofB;

  private FigureComparison(
      List<Partners> partners, boolean otherRole, boolean turned, int ofA, int ofB) {
    this.partners = List.copyOf(partners);
    this.otherRole = otherRole;
    this.turned = turned;
    this.ofA = ofA;
    this.ofB = ofB;
  }

  static FigureComparison of(Reading a, Reading b, WordAlignment alignment) {
    List<Quantity> ofA = a.marks().quantities();
    List<Quantity> ofB = b.marks().quantities();
    FigureLikeness likeness = new FigureLikeness(a, b, alignment);
    List<Partners> open = new ArrayList<>();
    List<Partners> others = new ArrayList<>();
    for (Quantity each : ofA) {
      for (Quantity other : ofB) {
        Grade grade = likeness.of(each, other);
        (grade == Grade.OTHER ? others : open)
            .add(new Partners(each, other, grade, each.meets(other)));
      }
    }
    open.sort(
        Partners.BEST_FIRST.thenComparing(
            new MirrorOrder(a, b)
                .of(each -> each.a.span().start(), each -> each.b.span().start())));
    List<Partners> chosen = new ArrayList<>();
    open.stream().filter(each -> free(each, chosen)).forEach(chosen::add);
    boolean otherRole =
        others.stream().anyMatch(each -> free(each, chosen) && each.a.differsInRole(each.b));
    boolean turned = others.stream().anyMatch(each -> free(each, chosen) && each.a.turns(each.b));
    return new FigureComparison(chosen, otherRole, turned, ofA.size(), ofB.size());
  }

  private static boolean free(Partners each, List<Partners> chosen) {
    return chosen.stream().noneMatch(c -> c.a == each.a || c.b == each.b);
  }

  List<Partners> partners() {
    return partners;
  }

  /** The figures that differ: those surest to count the same thing first. */
  Optional<Partners> conflict() {
    return partners.stream().filter(each -> !each.meets).min(Comparator.comparing(Partners::grade));
  }

  /** The figures that agree, those surest to count the same thing first. */
  Optional<Partners> agreement() {
    return partners.stream().filter(Partners::meets).min(Comparator.comparing(Partners::grade));
  }

  /**
   * Do figures of one unit stand in both texts that say different things of what they count: the
   * dead and the hurt, a part and the whole, a rise and the level reached?
   */
  boolean otherRole() {
    return otherRole;
  }

  /** Does a figure tell a rise in the one text where a figure of the other tells a fall? */
  boolean turned() {
    return turned;
  }

  boolean bothSpeak() {
    return ofA > 0 && ofB > 0;
  }

  boolean oneSpeaks() {
    return ofA > 0 ^ ofB > 0;
  }
}

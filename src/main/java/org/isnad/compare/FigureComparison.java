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
   * @param reckoned whether what is compared follows from the figures written
   * @param used the figures written that it stands on
   */
  record Partners(
      Quantity a, Quantity b, Grade grade, boolean meets, boolean reckoned, List<Quantity> used) {

    Partners {
      used = List.copyOf(used);
    }

    static Partners written(Quantity a, Quantity b, Grade grade, boolean meets) {
      return new Partners(a, b, grade, meets, false, List.of(a, b));
    }

    /** Two figures compared by what follows from them. */
    static Partners reckoned(Quantity a, Quantity b, Grade grade, boolean meets) {
      return new Partners(a, b, grade, meets, true, List.of(a, b));
    }

    /** Is a figure of the two one of these? */
    boolean sharesFigure(Partners other) {
      return used.stream().anyMatch(each -> other.used.stream().anyMatch(o -> o == each));
    }

    private static final Comparator<Partners> BEST_FIRST =
        Comparator.comparing(Partners::rank).thenComparing(each -> -shared(each));

    /**
     * What is known beats what is not, and agreement beats conflict where both are likely; what is
     * written comes before what is reckoned, where both agree.
     */
    private int rank() {
      if (reckoned) {
        return 2;
      }
      return switch (grade) {
        case SAME -> meets ? 0 : 3;
        case PROBABLE -> meets ? 1 : 4;
        default -> meets ? 5 : 6;
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
  private final boolean complement;
  private final int ofA;
  private final int ofB;

  private FigureComparison(
      List<Partners> partners,
      boolean otherRole,
      boolean turned,
      boolean complement,
      int ofA,
      int ofB) {
    this.partners = List.copyOf(partners);
    this.otherRole = otherRole;
    this.turned = turned;
    this.complement = complement;
    this.ofA = ofA;
    this.ofB = ofB;
  }

  static FigureComparison of(Reading a, Reading b, WordAlignment alignment, Contrast contrast) {
    List<Quantity> ofA = a.marks().quantities();
    List<Quantity> ofB = b.marks().quantities();
    if (ofA.isEmpty() || ofB.isEmpty()) {
      return new FigureComparison(List.of(), false, false, false, ofA.size(), ofB.size());
    }
    FigureLikeness likeness = new FigureLikeness(a, b, alignment);
    List<Partners> open = new ArrayList<>();
    List<Partners> others = new ArrayList<>();
    for (Quantity each : ofA) {
      for (Quantity other : ofB) {
        Grade grade = likeness.of(each, other);
        boolean meets = each.meets(other);
        if (each.isOtherMoney(other)) {
          grade = likeness.ofSums(each, other);
          meets = false;
        }
        (grade == Grade.OTHER ? others : open).add(Partners.written(each, other, grade, meets));
      }
    }
    open.addAll(new Reckoning(likeness, a, b).all());
    List<Partners> complements = new Complements(a, b, contrast).all();
    open.addAll(complements);
    open.sort(
        Partners.BEST_FIRST.thenComparing(
            new MirrorOrder(a, b)
                .of(each -> each.a.span().start(), each -> each.b.span().start())));
    List<Partners> chosen = new ArrayList<>();
    open.stream().filter(each -> free(each, chosen)).forEach(chosen::add);
    boolean otherRole =
        others.stream().anyMatch(each -> free(each, chosen) && each.a.differsInRole(each.b));
    boolean turned = others.stream().anyMatch(each -> free(each, chosen) && each.a.turns(each.b));
    boolean complement = chosen.stream().anyMatch(complements::contains);
    return new FigureComparison(chosen, otherRole, turned, complement, ofA.size(), ofB.size());
  }

  private static boolean free(Partners each, List<Partners> chosen) {
    return chosen.stream().noneMatch(each::sharesFigure);
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

  /** Do figures tell the two parts of one whole, so that opposite words of them may agree? */
  boolean complement() {
    return complement;
  }

  boolean bothSpeak() {
    return ofA > 0 && ofB > 0;
  }

  boolean oneSpeaks() {
    return ofA > 0 ^ ofB > 0;
  }
}

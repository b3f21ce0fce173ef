// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.compare.FigureComparison.Partners;
import org.isnad.compare.FigureLikeness.Grade;
import org.isnad.text.Quantity;
import org.isnad.text.Quantity.Kind;

/**
 * Do two figures tell the two parts of one whole: three of eleven closed and eight open, nine in
 * ten for it and a tenth against?
 *
 * <p>They do where the texts say opposite things of them. Then the two must make up the whole.
 */
final class Complements {

  /** Rounding of the two shares, in percent points. */
  private static final double POINT = 0.6;

  private static final double WHOLE = 100;

  private static final Set<String> CHANGES = Set.of("rise", "fall", "rate");

  /** What is left of a whole when something happened to the others. */
  private static final Pattern REMAINING =
      Pattern.compile(
          "(?Ui)\\b(remain(s|ed|ing)?|unsold|unhurt|surviv(e|es|ed)|"
              + "بقي|بقيت|يبق|يبقى|تبق|تبقى|تتبق|يتبق|لا يزال|لا تزال|ما زال|ما زالت|نجا|نجت|ينج|تنج"
              + "|سلم|يسلم|تسلم)\\b");

  /** Weaker signs, enough where the two parts make up the whole: "against", "did not". */
  private static final Pattern TURNING =
      Pattern.compile(
          "(?Ui)(n't\\b|\\b(not|no|never|without|none|against|opposed|absent|abstain(ed)?|missed"
              + "|failed|stayed away|لم|لا|لن|ليس|ليست|دون|بدون|غير|ضد|عارض|عارضت|غاب|تغيب|تخلف"
              + "|امتنع|قاطع|رسب)\\b)");

  private final Reading a;
  private final Reading b;
  private final boolean opposed;
  private final boolean turned;

  Complements(Reading a, Reading b, Contrast contrast) {
    this.a = a;
    this.b = b;
    this.opposed = contrast.conflict().isPresent() || has(REMAINING, a) != has(REMAINING, b);
    this.turned = opposed || has(TURNING, a) != has(TURNING, b);
  }

  private static boolean has(Pattern words, Reading reading) {
    return words.matcher(reading.text().replaceAll("\\p{Mn}", "")).find();
  }

  /** The parts of one whole, where the texts tell of such. */
  List<Partners> all() {
    if (!turned) {
      return List.of();
    }
    Optional<Partners> counts = counts();
    return counts.or(this::shares).map(List::of).orElse(List.of());
  }

  private Optional<Partners> counts() {
    List<Quantity> ofA = a.marks().quantities();
    List<Quantity> ofB = b.marks().quantities();
    Optional<Quantity> wholeA = whole(ofA);
    Optional<Quantity> wholeB = whole(ofB);
    Quantity whole = wholeA.or(() -> wholeB).orElse(null);
    if (whole == null) {
      return Optional.empty();
    }
    double all = whole.value();
    Optional<Quantity> inA = wholeA.or(() -> counting(ofA, all)).filter(w -> w.value() == all);
    Optional<Quantity> inB = wholeB.or(() -> counting(ofB, all)).filter(w -> w.value() == all);
    Optional<Quantity> partA = part(ofA, inA, all);
    Optional<Quantity> partB = part(ofB, inB, all);
    boolean both = inA.isPresent() && inB.isPresent();
    boolean other = wholeA.isPresent() && wholeB.isPresent() && !both;
    if (partA.isEmpty() || partB.isEmpty() || other) {
      return Optional.empty();
    }
    return parts(partA.get(), partB.get(), all, 0, both && opposed);
  }

  private static Optional<Quantity> whole(List<Quantity> figures) {
    return figures.stream().filter(each -> each.whole() && each.kind() == Kind.COUNT).findFirst();
  }

  private static Optional<Quantity> counting(List<Quantity> figures, double all) {
    return figures.stream()
        .filter(each -> each.kind() == Kind.COUNT && !each.vague() && each.value() == all)
        .findFirst();
  }

  /** The only other count of the text that may be a part of the whole. */
  private static Optional<Quantity> part(
      List<Quantity> figures, Optional<Quantity> whole, double all) {
    List<Quantity> others =
        figures.stream()
            .filter(each -> each.kind() == Kind.COUNT && !each.vague() && !each.whole())
            .filter(each -> whole.isEmpty() || each != whole.get())
            .filter(each -> each.value() <= all)
            .toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  /** The shares of one whole that has no number. */
  private Optional<Partners> shares() {
    Optional<Quantity> ofA = share(a);
    Optional<Quantity> ofB = share(b);
    return ofA.isEmpty() || ofB.isEmpty()
        ? Optional.empty()
        : parts(ofA.get(), ofB.get(), WHOLE, POINT, false);
  }

  private static Optional<Quantity> share(Reading reading) {
    List<Quantity> shares =
        reading.marks().quantities().stream()
            .filter(each -> each.kind() == Kind.PERCENT && each.value() <= WHOLE)
            .filter(each -> each.role() == null || !CHANGES.contains(each.role()))
            .toList();
    return shares.size() == 1 ? Optional.of(shares.get(0)) : Optional.empty();
  }

  /** Two parts that make up the whole, or where the whole is sure, do not. */
  private static Optional<Partners> parts(
      Quantity one, Quantity other, double all, double slack, boolean sure) {
    if (one.meets(other) && one.kind() == other.kind()) {
      return Optional.empty();
    }
    double low = all - Math.min(all, other.high());
    double high = all - other.low();
    boolean fits = one.low() <= high + slack && low <= one.high() + slack;
    return fits || sure
        ? Optional.of(Partners.reckoned(one, other, Grade.PROBABLE, fits))
        : Optional.empty();
  }
}

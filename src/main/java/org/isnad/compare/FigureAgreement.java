// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.compare.FigureComparison.Partners;
import org.isnad.compare.FigureLikeness.Grade;
import org.isnad.text.Span;

/**
 * Do figures that count the same thing meet?
 *
 * <p>A conflict is a figure that meets none of the other text's figures for the same thing, where
 * there is such a figure; it silences what agrees beside it. What is unclear is told only where
 * nothing clearer is.
 */
final class FigureAgreement implements Feature {

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "agree-same",
        "agree-probable",
        "agree-unclear",
        "agree*near",
        "conflict-same",
        "conflict-probable",
        "conflict-unclear",
        "conflict*near",
        "other-role",
        "others-only",
        "one-sided");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    FigureComparison figures = pair.figures();
    Optional<Partners> telling = telling(figures);
    Optional<Partners> conflict = telling.filter(each -> !each.meets());
    Optional<Partners> agreement = telling.filter(Partners::meets);
    double[] values = {
      is(agreement, Grade.SAME),
      is(agreement, Grade.PROBABLE),
      is(agreement, Grade.UNCLEAR),
      agreement.isPresent() ? pair.near() : 0,
      is(conflict, Grade.SAME),
      is(conflict, Grade.PROBABLE),
      is(conflict, Grade.UNCLEAR),
      conflict.filter(Partners::likely).isPresent() ? pair.near() : 0,
      figures.otherRole() ? 1 : 0,
      others(figures) ? 1 : 0,
      figures.oneSpeaks() ? 1 : 0
    };
    Span a = telling.map(each -> each.a().against(each.b())).orElse(null);
    Span b = telling.map(each -> each.b().against(each.a())).orElse(null);
    return new Observation(values, a, b);
  }

  /** Is all that the figures tell that they count other things? A rise and a fall oppose. */
  private static boolean others(FigureComparison figures) {
    return figures.bothSpeak() && figures.partners().isEmpty() && !figures.turned();
  }

  /** The likely conflict, else the likely agreement, else what is unclear. */
  static Optional<Partners> telling(FigureComparison figures) {
    Optional<Partners> conflict = figures.conflict();
    Optional<Partners> agreement = figures.agreement();
    if (conflict.filter(Partners::likely).isPresent()) {
      return conflict;
    }
    return agreement.filter(Partners::likely).isPresent()
        ? agreement
        : conflict.or(() -> agreement);
  }

  private static double is(Optional<Partners> partners, Grade grade) {
    return partners.filter(each -> each.grade() == grade).isPresent() ? 1 : 0;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.compare.FigureComparison.Partners;
import org.isnad.text.Span;

/** Do figures that count the same thing meet? */
final class FigureAgreement implements Feature {

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "agree-known",
        "agree-open",
        "conflict-known",
        "conflict-open",
        "conflict-known*near",
        "conflict-open*near",
        "conflict-beside-agree",
        "agree*near",
        "others-only",
        "one-sided");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    FigureComparison figures = pair.figures();
    Optional<Partners> conflict = figures.conflict();
    Optional<Partners> agreement = figures.agreement();
    double near = pair.near();
    double known = conflict.filter(Partners::known).isPresent() ? 1 : 0;
    double open = conflict.filter(each -> !each.known()).isPresent() ? 1 : 0;
    boolean agree = agreement.isPresent();
    double[] values = {
      agreement.filter(Partners::known).isPresent() ? 1 : 0,
      agreement.filter(each -> !each.known()).isPresent() ? 1 : 0,
      agree ? 0 : known,
      agree ? 0 : open,
      agree ? 0 : known * near,
      agree ? 0 : open * near,
      agree && conflict.isPresent() ? 1 : 0,
      agree ? near : 0,
      figures.bothSpeak() && figures.partners().isEmpty() ? 1 : 0,
      figures.oneSpeaks() ? 1 : 0
    };
    Optional<Partners> telling = conflict.isPresent() ? conflict : agreement;
    Span a = telling.map(each -> each.a().span()).orElse(null);
    Span b = telling.map(each -> each.b().span()).orElse(null);
    return new Observation(values, a, b);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.compare.Comparison;
import org.isnad.compare.Sentence;
import org.isnad.judgement.ReviewItem;

/**
 * A pair worth a person's look, and why.
 *
 * @param stake what an answer may change
 * @param why the same as a sentence
 * @param uncertainty how little the machine knows, in bits from 0 to 1
 * @param effect how many claims would move
 * @param evidence what each feature has to say, the strongest first
 */
@Schema(name = "ReviewItem")
record ReviewItemView(
    ClaimView a,
    ClaimView b,
    String relation,
    ProbabilitiesView probabilities,
    double similarity,
    @Schema(description = "clusters-join, cluster-parts, positions-join or position-parts")
        String stake,
    Sentence why,
    double uncertainty,
    int effect,
    List<DimensionView> dimensions,
    List<EvidenceView> evidence) {

  static ReviewItemView of(ReviewItem item, ClaimView a, ClaimView b, Comparison comparison) {
    return new ReviewItemView(
        a,
        b,
        item.pair().relation().name().toLowerCase(Locale.ROOT),
        ProbabilitiesView.of(item.pair().probabilities()),
        Decimals.four(item.pair().similarity()),
        item.stake().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        JudgementSpeech.stake(item.stake(), item.effect()),
        Decimals.four(item.uncertainty()),
        item.effect(),
        comparison.dimensions().stream()
            .map(each -> DimensionView.of(each, a.text(), b.text()))
            .toList(),
        comparison.evidence().stream()
            .map(each -> EvidenceView.of(each, a.text(), b.text()))
            .toList());
  }
}

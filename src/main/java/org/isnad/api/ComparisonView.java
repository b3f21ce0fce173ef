// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.compare.Comparison;

/**
 * How two texts stand to each other, and why.
 *
 * @param similarity likeness of meaning in [0, 1], whatever the relation
 * @param score bits for the relation against the next most probable one: the sum of the evidence
 * @param evidence the strongest first
 */
@Schema(name = "Comparison")
record ComparisonView(
    String id,
    @Schema(examples = "conflict", description = "match, conflict, related or unrelated")
        String relation,
    @Schema(examples = "0.83") double similarity,
    ProbabilitiesView probabilities,
    @Schema(examples = "3.1") double score,
    List<DimensionView> dimensions,
    List<EvidenceView> evidence) {

  static ComparisonView of(TextPair pair, Comparison comparison) {
    String a = pair.a().text();
    String b = pair.b().text();
    List<EvidenceView> evidence =
        comparison.evidence().stream().map(each -> EvidenceView.of(each, a, b)).toList();
    return new ComparisonView(
        pair.id(),
        comparison.relation().name().toLowerCase(Locale.ROOT),
        Decimals.four(comparison.similarity()),
        ProbabilitiesView.of(comparison.probabilities()),
        // Of the weights as they are shown, so that these add up to it.
        Decimals.four(evidence.stream().mapToDouble(EvidenceView::weight).sum()),
        comparison.dimensions().stream().map(each -> DimensionView.of(each, a, b)).toList(),
        evidence);
  }
}

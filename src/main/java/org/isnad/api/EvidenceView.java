// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.compare.Evidence;
import org.isnad.compare.Sentence;
import org.isnad.compare.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * What one feature had to say about a pair.
 *
 * @param sentence what it says, in English and in Arabic
 * @param weight bits for the relation answered against the next most probable one
 * @param a the words of the first text it rests on, absent when it rests on all of them
 * @param b likewise of the second
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Evidence")
record EvidenceView(
    @Schema(examples = "whole-similarity") String feature,
    @Schema(examples = "1.7") double weight,
    Sentence sentence,
    @Nullable SpanView a,
    @Nullable SpanView b) {

  private static final Sentences SENTENCES = Sentences.standard();

  static EvidenceView of(Evidence evidence, String a, String b) {
    return new EvidenceView(
        evidence.feature(),
        Decimals.four(evidence.weight()),
        SENTENCES.of(evidence, a, b),
        SpanView.of(evidence.a(), a),
        SpanView.of(evidence.b(), b));
  }
}

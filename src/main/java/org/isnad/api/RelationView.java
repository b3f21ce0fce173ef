// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.claim.Relation;
import org.isnad.cluster.PairRelation;
import org.isnad.compare.Probabilities;
import org.isnad.judgement.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * How another claim relates to this one.
 *
 * @param claim the other one
 * @param relation what a person said if that binds, else the machine
 * @param judgement id of the judgement that says so, or null when it is the machine's word
 * @param machine the machine's word; null, as all that follows, when it did not compare the two
 * @param similarity graded likeness of meaning, 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RelationView(
    UUID claim,
    @Schema(description = "What a person said if that binds, else the machine") String relation,
    @Nullable UUID judgement,
    @Schema(description = "What the machine says, if it compared the two") @Nullable String machine,
    @Nullable Probabilities probabilities,
    @Nullable Double similarity,
    @Nullable String engine) {

  /** Of a pair that only a person has brought together. */
  static RelationView of(UUID other, Judgement judgement) {
    return new RelationView(
        other, word(judgement.relation()), judgement.id(), null, null, null, null);
  }

  static RelationView of(PairRelation pair, UUID other, @Nullable Judgement judgement) {
    return new RelationView(
        other,
        word(judgement == null ? pair.relation() : judgement.relation()),
        judgement == null ? null : judgement.id(),
        word(pair.relation()),
        pair.probabilities(),
        pair.similarity(),
        pair.engine());
  }

  private static String word(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }
}

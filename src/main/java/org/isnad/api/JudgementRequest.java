// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.claim.Relation;
import org.isnad.ingest.Checked;
import org.isnad.ingest.FieldChecks;
import org.isnad.judgement.Opinion;
import org.jspecify.annotations.Nullable;

/** A judgement as it came; null is a field that is absent. */
record JudgementRequest(
    @Schema(description = "Id of a claim") @Nullable String a,
    @Schema(description = "Id of another claim") @Nullable String b,
    @Schema(description = "match, conflict, related or unrelated") @Nullable String relation,
    @Schema(description = "Why, at most 2,000 characters") @Nullable String note,
    @Schema(description = "The revision of a that was looked at; 412 if it is not the present one")
        @Nullable Integer aRevision,
    @Schema(description = "Likewise of b") @Nullable Integer bRevision) {

  private static final int LONGEST_NOTE = 2000;

  /** The opinion, if every field is right. */
  Opinion check(String by) {
    FieldChecks checks = new FieldChecks();
    UUID one = claim(checks, "a", a);
    UUID other = claim(checks, "b", b);
    if (one != null && one.equals(other)) {
      checks.wrong("b", "is the same claim as a; give another");
    }
    Relation judged = relation(checks, "relation", relation);
    String why = checks.optional("note", note, LONGEST_NOTE);
    Checked<Opinion> checked =
        checks.result(
            () ->
                Opinion.of(
                    requireNonNull(one),
                    aRevision,
                    requireNonNull(other),
                    bRevision,
                    requireNonNull(judged),
                    why,
                    by));
    if (checked.value() == null) {
      throw ProblemException.invalid(checked.errors());
    }
    return checked.value();
  }

  /** In which field the claim was named. */
  String fieldOf(UUID claim) {
    return a != null && claim.equals(Ids.parse(a)) ? "a" : "b";
  }

  static @Nullable UUID claim(FieldChecks checks, String field, @Nullable String value) {
    UUID id = value == null ? null : Ids.parse(value);
    if (id == null) {
      checks.wrong(field, value == null ? "is missing; give the id of a claim" : "must be a UUID");
    }
    return id;
  }

  static @Nullable Relation relation(FieldChecks checks, String field, @Nullable String value) {
    Relation relation =
        Arrays.stream(Relation.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(value))
            .findFirst()
            .orElse(null);
    if (relation == null) {
      checks.wrong(field, "must be one of match, conflict, related, unrelated");
    }
    return relation;
  }
}

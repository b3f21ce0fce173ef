// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.isnad.ingest.IntakeOutcome;
import org.isnad.ingest.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of an import.
 *
 * @param line from 1; blank lines are counted and have no outcome
 * @param id of the claim; absent when rejected
 * @param errors absent unless rejected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportOutcome(
    long line, String status, @Nullable UUID id, @Nullable List<InvalidField> errors) {

  static ImportOutcome of(long line, IntakeOutcome outcome) {
    return new ImportOutcome(
        line,
        outcome.status().name().toLowerCase(Locale.ROOT),
        outcome.claim() == null ? null : outcome.claim().id(),
        outcome.errors().isEmpty() ? null : outcome.errors());
  }
}

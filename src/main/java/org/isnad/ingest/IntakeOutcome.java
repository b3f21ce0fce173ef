// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import java.util.List;
import org.isnad.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What became of one claim that was sent.
 *
 * @param claim as it stands now; null exactly when rejected
 * @param errors why it was rejected; empty otherwise
 */
public record IntakeOutcome(Status status, @Nullable Claim claim, List<InvalidField> errors) {

  public IntakeOutcome {
    errors = List.copyOf(errors);
  }

  /** Refused, for these reasons. */
  public static IntakeOutcome rejected(List<InvalidField> errors) {
    return new IntakeOutcome(Status.REJECTED, null, errors);
  }

  /** What was done. */
  public enum Status {
    CREATED,
    REVISED,
    UNCHANGED,
    REJECTED
  }
}

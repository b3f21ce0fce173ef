// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one content given to {@link ClaimStore#record}.
 *
 * @param id of the claim, whatever the outcome
 * @param claim as it stands after this content; null only for an unknown source
 */
public record Recorded(Outcome outcome, UUID id, @Nullable Claim claim) {

  /** What a content did to the record. */
  public enum Outcome {
    CREATED,
    REVISED,
    UNCHANGED,
    /** Nothing was recorded: the source has to be recorded first. */
    UNKNOWN_SOURCE
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who published some words, and when, as far as is known.
 *
 * @param source id of the source, or null
 * @param at what "yesterday" in the words is relative to, or null
 */
public record Publication(@Nullable String source, @Nullable Instant at) {

  /** Nothing is known. */
  public static final Publication UNKNOWN = new Publication(null, null);

  /** Are both known to be of one source? */
  public boolean isOfSourceOf(Publication other) {
    return source != null && source.equals(other.source);
  }
}

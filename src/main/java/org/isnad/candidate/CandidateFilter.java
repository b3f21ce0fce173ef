// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which claims may be candidates at all.
 *
 * @param sources ids of the sources to keep; empty keeps every source
 * @param from claims made at or after this moment, or null for any
 * @param to claims made at or before this moment, or null for any
 */
public record CandidateFilter(Set<String> sources, @Nullable Instant from, @Nullable Instant to) {

  /** Every claim. */
  public static final CandidateFilter NONE = new CandidateFilter(Set.of(), null, null);

  public CandidateFilter {
    sources = Set.copyOf(sources);
  }

  boolean isOpen() {
    return sources.isEmpty() && from == null && to == null;
  }
}

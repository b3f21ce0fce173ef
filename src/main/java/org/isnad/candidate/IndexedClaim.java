// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.isnad.embed.Embedding;

/**
 * What the index keeps of a claim.
 *
 * @param version version of the claim these words and this vector belong to
 * @param source id of the source, for the filter
 * @param at when the claim was made, for the filter; kept to the microsecond
 * @param terms stems in the order of the text, repeats included; may be empty
 * @param vector what the text means
 */
public record IndexedClaim(
    UUID id, long version, String source, Instant at, List<String> terms, Embedding vector) {

  public IndexedClaim {
    terms = List.copyOf(terms);
  }
}

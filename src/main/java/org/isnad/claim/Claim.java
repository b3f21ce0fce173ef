// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.time.Instant;
import java.util.UUID;

/**
 * One source's checkable assertion, in its own words, at a time.
 *
 * @param id derived from the natural key by {@link ClaimIds}, so the same on every machine
 * @param revision 1 for the first words, one more for each change of content
 * @param recordedAt when this service first recorded the claim
 * @param version number of the change that last touched the claim; grows, never repeats
 */
public record Claim(
    UUID id,
    int revision,
    ClaimContent content,
    Instant recordedAt,
    ClaimStatus status,
    long version) {

  /** Who published its words, and when. */
  public Publication publication() {
    return new Publication(content.source(), content.publishedAt());
  }

  /** When the claim was made as far as is known: the source's date, else when we recorded it. */
  public Instant at() {
    Instant published = content.publishedAt();
    return published == null ? recordedAt : published;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.timeline;

import java.time.Instant;
import java.util.List;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a member of a cluster, with all it ever said.
 *
 * @param claim as it stands now
 * @param position index of its position, from 0; -1 for a retracted claim, which holds none
 * @param denies whether its words deny, disown or know nothing of something
 * @param revisions every wording in order, the present one last; at least one
 * @param retractedAt when it was taken back, or null
 */
public record Appearance(
    Claim claim,
    int position,
    boolean denies,
    List<Revision> revisions,
    @Nullable Instant retractedAt) {

  public Appearance {
    revisions = List.copyOf(revisions);
    if (revisions.isEmpty()) {
      throw new IllegalArgumentException("claim " + claim.id() + " has no words");
    }
  }

  /** When its first words were published; when they were recorded, if nobody knows. */
  public Instant enteredAt() {
    Revision first = revisions.get(0);
    Instant published = first.content().publishedAt();
    return published == null ? first.recordedAt() : published;
  }

  /** One wording and when it was recorded. */
  public record Revision(int number, ClaimContent content, Instant recordedAt) {}
}

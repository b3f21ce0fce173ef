// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.time.Instant;
import java.util.List;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimRevision;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a cluster, in the words that stood when the cluster last changed.
 *
 * @param position index of its answer, from 0; -1 for a retracted claim, which left the cluster
 * @param revisions every wording until then, oldest first, at least one
 * @param retractedAt when it was taken back, or null
 */
public record ClusterMember(
    Claim claim, int position, List<ClaimRevision> revisions, @Nullable Instant retractedAt) {

  public ClusterMember {
    revisions = List.copyOf(revisions);
  }
}

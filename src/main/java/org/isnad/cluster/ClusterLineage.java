// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.isnad.claim.Page;

/** Which clusters did claims come from and go to, and where are those of one that ended? */
public interface ClusterLineage {

  /**
   * Claims in one cluster, of those asked about.
   *
   * @param claims how many, at least 1
   */
  record Part(UUID cluster, int claims) {}

  /**
   * Claims that moved into one cluster at one change.
   *
   * @param change its number
   * @param from where they came from, the most claims first
   */
  record Move(long change, Instant at, UUID to, List<Part> from) {
    public Move {
      from = List.copyOf(from);
    }
  }

  /**
   * Where the claims of a cluster are now: those of its last state, if it has ended. The most
   * claims first; claims that were retracted are left out.
   */
  List<Part> partsNow(UUID cluster);

  /**
   * Moves of claims between this cluster and others, the newest first, those of one change
   * together; the position is a change number.
   *
   * @param before only those before this change number
   * @param limit of changes
   */
  Page<Move> moves(UUID cluster, long before, int limit);
}

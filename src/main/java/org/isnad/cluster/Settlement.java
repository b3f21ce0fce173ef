// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Claims that were compared with all that is near them, to be placed in clusters.
 *
 * @param versions by claim, the version that was read; retracted claims too
 * @param relations the relations worth keeping of these claims, and of others which they brought
 *     near each other by leaving
 * @param neighbours of these claims, and of others whose neighbours they change: as they were read
 *     and as they are to be
 * @param seen number of the last settlement whose claims they were compared with
 */
public record Settlement(
    Map<UUID, Long> versions,
    List<PairRelation> relations,
    Map<UUID, Change> neighbours,
    long seen) {

  /** Neighbours as they were read, none where nothing was kept, and as they are to be. */
  public record Change(@Nullable Neighbours before, Neighbours now) {}

  public Settlement {
    versions = Map.copyOf(versions);
    relations = List.copyOf(relations);
    neighbours = Map.copyOf(neighbours);
  }
}

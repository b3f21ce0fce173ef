// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.isnad.candidate.NearClaim;
import org.isnad.cluster.Neighbours;
import org.isnad.cluster.Proximity;
import org.isnad.cluster.Settlement;

/** The neighbours of some claims, as they are kept and as a batch of claims changes them. */
final class NeighbourLists {

  private final int most;
  private final Map<UUID, Neighbours> kept = new HashMap<>();
  private final Map<UUID, Neighbours> now = new HashMap<>();
  private final Set<UUID> renewed = new HashSet<>();

  /**
   * Of nobody yet.
   *
   * @param most neighbours of a claim
   */
  NeighbourLists(int most) {
    this.most = most;
  }

  /** What is kept of claims; who is known already stays as it has become. */
  void know(Map<UUID, Neighbours> neighbours) {
    neighbours.forEach(kept::putIfAbsent);
    neighbours.forEach(now::putIfAbsent);
  }

  /** Begins anew with the neighbours of a claim. */
  void renew(UUID claim) {
    now.put(claim, Neighbours.none(most));
    renewed.add(claim);
  }

  /** Two become neighbours, each if it is near enough to the other. */
  void join(UUID claim, NearClaim other) {
    if (other.isNearInMeaning()) {
      long proximity = proximity(claim, other);
      now.put(claim, of(claim).with(proximity));
      now.put(other.id(), of(other.id()).with(proximity));
    }
  }

  /**
   * A claim leaves those near to it.
   *
   * @return whose neighbours lack one now that was farther than these
   */
  Set<UUID> leave(UUID claim, Collection<NearClaim> near) {
    Set<UUID> bereaved = new HashSet<>();
    for (NearClaim other : near) {
      Neighbours left = of(other.id()).without(proximity(claim, other));
      if (of(other.id()).isFull() && !left.isFull()) {
        bereaved.add(other.id());
      }
      now.put(other.id(), left);
    }
    return bereaved;
  }

  /** Are two to be compared? */
  boolean compares(UUID claim, NearClaim other) {
    return Neighbours.compares(proximity(claim, other), of(claim), of(other.id()));
  }

  /** Were two to be compared before the batch came? */
  boolean compared(UUID claim, NearClaim other) {
    return Neighbours.compares(
        proximity(claim, other),
        kept.getOrDefault(claim, Neighbours.none(most)),
        kept.getOrDefault(other.id(), Neighbours.none(most)));
  }

  boolean isFull(UUID claim) {
    return of(claim).isFull();
  }

  /** All that are not as they are kept, and all renewed: more may be kept than there may be now. */
  Map<UUID, Settlement.Change> changes() {
    Map<UUID, Settlement.Change> changes = new HashMap<>();
    now.forEach(
        (claim, neighbours) -> {
          Neighbours before = kept.get(claim);
          if (renewed.contains(claim) || !neighbours.equals(before)) {
            changes.put(claim, new Settlement.Change(before, neighbours));
          }
        });
    return changes;
  }

  private Neighbours of(UUID claim) {
    return now.getOrDefault(claim, Neighbours.none(most));
  }

  static long proximity(UUID claim, NearClaim other) {
    return other.isNearInMeaning()
        ? Proximity.inMeaning(claim, other.id(), other.cosine())
        : Proximity.OF_WORDS;
  }
}

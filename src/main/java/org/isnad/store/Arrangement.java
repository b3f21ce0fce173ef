// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.isnad.cluster.Place;
import org.isnad.judgement.Doubt;
import org.isnad.judgement.Stake;

/** Where claims stand now, and in what company: as much of it as was asked for. */
final class Arrangement {

  /** A position of a cluster. */
  record Seat(UUID cluster, int position) {}

  private final MembershipRepository memberships;
  private final Map<UUID, Place> places = new HashMap<>();
  private final Map<UUID, Integer> clusterSizes = new HashMap<>();
  private final Map<Seat, Integer> positionSizes = new HashMap<>();

  Arrangement(MembershipRepository memberships) {
    this.memberships = memberships;
  }

  void load(Collection<UUID> claims) {
    if (claims.isEmpty()) {
      return;
    }
    memberships.now(claims).forEach(each -> places.put(each.claim(), each.toPlace()));
    Set<UUID> unmeasured = places.values().stream().map(Place::cluster).collect(Collectors.toSet());
    unmeasured.removeAll(clusterSizes.keySet());
    Map<Seat, Integer> sizes = memberships.sizes(unmeasured);
    positionSizes.putAll(sizes);
    sizes.forEach((seat, size) -> clusterSizes.merge(seat.cluster, size, Integer::sum));
  }

  /** Every cluster that one of them stands in. */
  Set<UUID> clusters() {
    return Set.copyOf(clusterSizes.keySet());
  }

  boolean isOneCluster(UUID a, UUID b) {
    return seat(a).cluster.equals(seat(b).cluster);
  }

  boolean has(UUID claim) {
    return places.containsKey(claim);
  }

  private Seat seat(UUID claim) {
    Place place = Objects.requireNonNull(places.get(claim));
    return new Seat(place.cluster(), place.position());
  }

  /** What an answer to the doubt would change. */
  Stake stake(UUID a, UUID b, Doubt doubt) {
    if (!isOneCluster(a, b)) {
      return Stake.CLUSTERS_JOIN;
    }
    if (doubt == Doubt.QUESTION) {
      return Stake.CLUSTER_PARTS;
    }
    return seat(a).equals(seat(b)) ? Stake.POSITION_PARTS : Stake.POSITIONS_JOIN;
  }

  /** The most claims that can move: all of both groups but one, or half of the one. */
  int mostMoved(UUID a, UUID b, Stake stake) {
    return switch (stake) {
      case CLUSTERS_JOIN -> clusterSize(a) + clusterSize(b) - 1;
      case CLUSTER_PARTS -> Math.max(1, clusterSize(a) / 2);
      case POSITIONS_JOIN -> clusterSize(a) - 1;
      case POSITION_PARTS -> Math.max(1, positionSize(a) / 2);
    };
  }

  /** What is likely to move, untried: the lesser of what would join, or one that would part. */
  int likelyMoved(UUID a, UUID b, Stake stake) {
    return switch (stake) {
      case CLUSTERS_JOIN -> Math.min(clusterSize(a), clusterSize(b));
      case POSITIONS_JOIN -> Math.min(positionSize(a), positionSize(b));
      case CLUSTER_PARTS, POSITION_PARTS -> 1;
    };
  }

  /** What is settled by an answer: of all pairs about the same, one is enough to ask for. */
  Set<Object> about(UUID a, UUID b, Stake stake) {
    return stake == Stake.CLUSTERS_JOIN
        ? Set.of(seat(a).cluster, seat(b).cluster)
        : new HashSet<>(List.of(stake, seat(a), seat(b)));
  }

  private int clusterSize(UUID claim) {
    return clusterSizes.getOrDefault(seat(claim).cluster, 1);
  }

  private int positionSize(UUID claim) {
    return positionSizes.getOrDefault(seat(claim), 1);
  }
}

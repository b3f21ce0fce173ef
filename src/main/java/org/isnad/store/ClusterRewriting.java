// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.isnad.cluster.ClusterCatalogue.State;
import org.isnad.cluster.ClusterRow.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * One rewriting of clusters in one transaction.
 *
 * <p>First everything that ends is ended and flushed, then what begins is added: a claim has one
 * place at a time, and the database holds us to it row by row.
 *
 * <p>All claims move at one change, the first of the rewriting: no later state of a cluster then
 * has a claim that is leaving it, or lacks one that is coming.
 */
final class ClusterRewriting {

  /** A position of a cluster as it was. */
  private record Place(UUID cluster, int position) {}

  private final ClusterRepository clusters;
  private final ClusterVersionRepository versions;
  private final MembershipRepository memberships;
  private final ChangeLog.Writing writing;
  private final Map<UUID, MembershipEntity> places;
  private final Map<UUID, ClusterVersionEntity> former;
  private final long begun;

  private final List<Object> beginning = new ArrayList<>();
  private final Map<UUID, Set<UUID>> heirsOf = new HashMap<>();
  private final Set<UUID> placed = new HashSet<>();
  private final Map<UUID, Set<Conflict>> knownConflicts = new HashMap<>();

  ClusterRewriting(
      ClusterRepository clusters,
      ClusterVersionRepository versions,
      MembershipRepository memberships,
      ChangeLog.Writing writing,
      Map<UUID, MembershipEntity> places,
      Map<UUID, ClusterVersionEntity> former) {
    this.clusters = clusters;
    this.versions = versions;
    this.memberships = memberships;
    this.writing = writing;
    this.places = places;
    this.former = former;
    this.begun = writing.last() + 1;
  }

  /** Says how a cluster is to be; nothing happens when it is so already. */
  void plan(UUID cluster, ClusterDraft draft) {
    placed.addAll(draft.positionOf().keySet());
    draft.positionOf().keySet().stream()
        .map(places::get)
        .filter(Objects::nonNull)
        .forEach(
            place -> heirsOf.computeIfAbsent(place.clusterId, id -> new HashSet<>()).add(cluster));
    ClusterVersionEntity before = former.get(cluster);
    if (before != null && isSame(before, draft)) {
      return;
    }
    int version = before == null ? 1 : before.id.version() + 1;
    long seq = log(ChangeType.CLUSTER_CHANGED, cluster, Map.of("version", version));
    if (before == null) {
      beginning.add(new ClusterEntity(cluster, seq));
    } else {
      before.toSeq = seq;
    }
    beginning.add(new ClusterVersionEntity(cluster, version, draft, seq, writing.at()));
    draft.positionOf().forEach((claim, position) -> move(claim, cluster, position));
    newConflicts(cluster, draft);
  }

  private boolean isSame(ClusterVersionEntity before, ClusterDraft draft) {
    return before.claimsVersion == draft.claimsVersion()
        && before.claims == draft.positionOf().size()
        && before.conflictPairs().equals(draft.conflicts())
        && draft.positionOf().entrySet().stream()
            .allMatch(
                each -> isAt(places.get(each.getKey()), before.id.clusterId(), each.getValue()));
  }

  private static boolean isAt(@Nullable MembershipEntity place, UUID cluster, int position) {
    return place != null && place.clusterId.equals(cluster) && place.position == position;
  }

  private void move(UUID claim, UUID cluster, int position) {
    MembershipEntity place = places.get(claim);
    if (isAt(place, cluster, position)) {
      return;
    }
    if (place != null) {
      place.toSeq = begun;
    }
    beginning.add(new MembershipEntity(claim, cluster, position, begun));
  }

  /** An id ends because its claims went elsewhere. */
  void merge(UUID cluster, UUID successor) {
    end(
        cluster,
        State.MERGED,
        successor,
        log(ChangeType.CLUSTER_MERGED, cluster, Map.of("into", successor.toString())));
  }

  /** An id ends because its claims are in no cluster any more. */
  void empty(UUID cluster) {
    end(
        cluster,
        State.EMPTIED,
        null,
        log(ChangeType.CLUSTER_CHANGED, cluster, Map.of("state", "emptied")));
  }

  private void end(UUID cluster, State state, @Nullable UUID successor, long seq) {
    clusters.findById(cluster).become(state, successor);
    Objects.requireNonNull(former.get(cluster)).toSeq = seq;
  }

  /** Writes it all down. */
  void write() {
    places.values().stream()
        .filter(place -> !placed.contains(place.claim()))
        .forEach(place -> place.toSeq = begun);
    splits();
    clusters.flush();
    beginning.forEach(clusters.getEntityManager()::persist);
  }

  private void splits() {
    heirsOf.forEach(
        (cluster, heirs) -> {
          if (heirs.size() > 1) {
            List<String> into = heirs.stream().map(UUID::toString).sorted().toList();
            log(ChangeType.CLUSTER_SPLIT, cluster, Map.of("into", into));
          }
        });
  }

  /** Tells of conflicts between answers none of whose claims were known to conflict. */
  private void newConflicts(UUID cluster, ClusterDraft draft) {
    Map<Integer, Set<Place>> cameFrom = cameFrom(draft);
    for (Conflict conflict : draft.conflicts()) {
      if (!wasKnown(
          cameFrom.getOrDefault(conflict.a(), Set.of()),
          cameFrom.getOrDefault(conflict.b(), Set.of()))) {
        log(
            ChangeType.CONFLICT_FOUND,
            cluster,
            Map.of("positions", List.of("p" + (conflict.a() + 1), "p" + (conflict.b() + 1))));
      }
    }
  }

  private boolean wasKnown(Set<Place> a, Set<Place> b) {
    return a.stream().anyMatch(one -> b.stream().anyMatch(other -> conflicted(one, other)));
  }

  /** The positions that the claims of each position held before. */
  private Map<Integer, Set<Place>> cameFrom(ClusterDraft draft) {
    Map<Integer, Set<Place>> cameFrom = new HashMap<>();
    draft
        .positionOf()
        .forEach(
            (claim, position) -> {
              MembershipEntity place = places.get(claim);
              if (place != null) {
                cameFrom
                    .computeIfAbsent(position, index -> new HashSet<>())
                    .add(new Place(place.clusterId, place.position));
              }
            });
    return cameFrom;
  }

  private boolean conflicted(Place a, Place b) {
    return a.cluster.equals(b.cluster)
        && knownConflicts(a.cluster)
            .contains(
                new Conflict(Math.min(a.position, b.position), Math.max(a.position, b.position)));
  }

  private Set<Conflict> knownConflicts(UUID cluster) {
    return knownConflicts.computeIfAbsent(
        cluster,
        id -> {
          ClusterVersionEntity version = former.get(id);
          return version == null ? Set.of() : Set.copyOf(version.conflictPairs());
        });
  }

  private long log(ChangeType type, UUID cluster, Map<String, Object> data) {
    return writing.add(Change.ofCluster(type, cluster, data));
  }
}

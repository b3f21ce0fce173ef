// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.isnad.cluster.Succession;
import org.isnad.cluster.Succession.Former;
import org.isnad.cluster.Succession.Heirs;

/** Writes down what became of clusters: only those that really changed. */
@ApplicationScoped
class ClusterBook {

  private final ClusterRepository clusters;
  private final ClusterVersionRepository versions;
  private final MembershipRepository memberships;

  ClusterBook(
      ClusterRepository clusters,
      ClusterVersionRepository versions,
      MembershipRepository memberships) {
    this.clusters = clusters;
    this.versions = versions;
    this.memberships = memberships;
  }

  /**
   * Puts clusters in the place of whatever clusters these claims were in.
   *
   * @param claims every claim of every cluster concerned, before and after
   */
  void rewrite(Set<UUID> claims, List<ClusterDraft> drafts, ChangeLog.Writing writing) {
    Map<UUID, MembershipEntity> places =
        memberships.now(claims).stream()
            .collect(toMap(MembershipEntity::claim, membership -> membership));
    List<Former> formers = formers(places);
    Heirs heirs =
        Succession.decide(
            drafts.stream().map(draft -> draft.positionOf().keySet()).toList(),
            formers,
            UUID::randomUUID);
    Map<UUID, ClusterVersionEntity> former =
        versions.now(formers.stream().map(Former::id).toList()).stream()
            .collect(toMap(version -> version.id.clusterId(), version -> version));
    ClusterRewriting rewriting =
        new ClusterRewriting(clusters, versions, memberships, writing, places, former);
    for (int i = 0; i < drafts.size(); i++) {
      rewriting.plan(heirs.ids().get(i), drafts.get(i));
    }
    heirs.successors().forEach(rewriting::merge);
    heirs.ended().forEach(rewriting::empty);
    rewriting.write();
  }

  /** The clusters that these places are in, as far as they are. */
  List<Former> formers(Map<UUID, MembershipEntity> places) {
    Map<UUID, Set<UUID>> claims =
        places.values().stream()
            .collect(
                groupingBy(place -> place.clusterId, mapping(MembershipEntity::claim, toSet())));
    if (claims.isEmpty()) {
      return List.of();
    }
    return clusters.list("id in ?1", claims.keySet()).stream()
        .map(
            cluster ->
                new Former(
                    cluster.id, cluster.createdSeq, claims.getOrDefault(cluster.id, Set.of())))
        .collect(Collectors.toList());
  }
}

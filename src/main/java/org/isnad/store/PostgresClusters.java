// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.Clustering;
import org.isnad.cluster.Link;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Settlement;

@ApplicationScoped
class PostgresClusters implements ClusterStore {

  private final ChangeLog changes;
  private final ClaimRepository claims;
  private final RelationRepository relations;
  private final RelationBook book;
  private final Neighbourhood neighbourhood;
  private final ClusterBook clusters;
  private final Clusterer clusterer;

  PostgresClusters(
      ChangeLog changes,
      ClaimRepository claims,
      RelationRepository relations,
      RelationBook book,
      Neighbourhood neighbourhood,
      ClusterBook clusters,
      Clusterer clusterer) {
    this.changes = changes;
    this.claims = claims;
    this.relations = relations;
    this.book = book;
    this.neighbourhood = neighbourhood;
    this.clusters = clusters;
    this.clusterer = clusterer;
  }

  @Override
  @Transactional
  public List<PairRelation> relationsOf(Collection<UUID> ids) {
    return relations.of(ids).stream().map(RelationEntity::toPair).toList();
  }

  @Override
  @Transactional
  public int settle(Settlement settlement) {
    ChangeLog.Writing writing = changes.open();
    List<ClaimEntity> unchanged =
        claims.byIds(settlement.versions().keySet()).stream()
            .filter(claim -> claim.pending)
            .filter(
                claim -> Long.valueOf(claim.version).equals(settlement.versions().get(claim.id)))
            .toList();
    Set<UUID> settled = unchanged.stream().map(claim -> claim.id).collect(toSet());
    Set<UUID> touched = new HashSet<>(settled);
    touched.addAll(book.replace(settled, settlement.relations(), writing.last()));
    recluster(neighbourhood.of(touched), writing);
    unchanged.forEach(claim -> claim.pending = false);
    return unchanged.size();
  }

  private void recluster(Set<UUID> ids, ChangeLog.Writing writing) {
    Map<UUID, Claim> active =
        claims.byIds(ids).stream()
            .filter(ClaimEntity::isActive)
            .collect(toMap(claim -> claim.id, ClaimEntity::toClaim));
    // From what is stored and not from what was just computed: a restart must give the same.
    List<Link> links =
        relations.among(active.keySet()).stream().map(each -> each.toPair().toLink()).toList();
    List<Clustering> found = clusterer.cluster(active.keySet(), links);
    clusters.rewrite(
        ids, found.stream().map(each -> ClusterDraft.of(each, active)).toList(), writing);
  }
}

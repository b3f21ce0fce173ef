// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.Clustering;
import org.isnad.cluster.Link;
import org.isnad.cluster.Neighbourhood;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Settlement;
import org.isnad.cluster.Thresholds;

@ApplicationScoped
class PostgresClusters implements ClusterStore {

  private final ChangeLog changes;
  private final ClaimRepository claims;
  private final RelationRepository relations;
  private final RelationBook book;
  private final ClusterBook clusters;
  private final Thresholds thresholds;
  private final StoredSurroundings surroundings;

  PostgresClusters(
      ChangeLog changes,
      ClaimRepository claims,
      RelationRepository relations,
      RelationBook book,
      ClusterBook clusters,
      Thresholds thresholds,
      StoredSurroundings surroundings) {
    this.changes = changes;
    this.claims = claims;
    this.relations = relations;
    this.book = book;
    this.clusters = clusters;
    this.thresholds = thresholds;
    this.surroundings = surroundings;
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
    List<PairRelation> changed = book.replace(settled, settlement.relations(), writing.last());
    Neighbourhood neighbourhood = new Neighbourhood(thresholds, surroundings);
    Set<UUID> touched = neighbourhood.touched(changed.stream().map(PairRelation::toLink).toList());
    touched.addAll(settled);
    recluster(neighbourhood.around(touched), neighbourhood.links(), writing);
    unchanged.forEach(claim -> claim.pending = false);
    return unchanged.size();
  }

  /**
   * From what is stored and not from what was just computed, since a restart must give the same.
   */
  private void recluster(Set<UUID> ids, Collection<Link> links, ChangeLog.Writing writing) {
    Map<UUID, Claim> active =
        claims.byIds(ids).stream()
            .filter(ClaimEntity::isActive)
            .collect(toMap(claim -> claim.id, ClaimEntity::toClaim));
    List<Clustering> found = new Clusterer(thresholds).cluster(active.keySet(), links);
    clusters.rewrite(
        ids, found.stream().map(each -> ClusterDraft.of(each, active)).toList(), writing);
  }
}

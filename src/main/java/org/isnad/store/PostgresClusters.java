// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.Neighbourhood;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Settled;
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
  public Settled settle(Settlement settlement) {
    ChangeLog.Writing writing = changes.open();
    List<ClaimEntity> unchanged =
        claims.byIds(settlement.versions().keySet()).stream()
            .filter(claim -> claim.pending)
            .filter(
                claim -> Long.valueOf(claim.version).equals(settlement.versions().get(claim.id)))
            .toList();
    Set<UUID> settled = unchanged.stream().map(claim -> claim.id).collect(toSet());
    List<PairRelation> changed = book.replace(settled, settlement.relations(), writing.last());
    long begun = System.nanoTime();
    Plan plan = cluster(settled, changed);
    Duration clustering = Duration.ofNanos(System.nanoTime() - begun);
    clusters.rewrite(plan.concerned(), plan.drafts(), writing);
    unchanged.forEach(claim -> claim.pending = false);
    return new Settled(unchanged.size(), clustering);
  }

  /**
   * From what is stored and not from what was just computed, since a restart must give the same.
   */
  private Plan cluster(Set<UUID> settled, List<PairRelation> changed) {
    Neighbourhood neighbourhood = new Neighbourhood(thresholds, surroundings);
    Set<UUID> touched = neighbourhood.touched(changed.stream().map(PairRelation::toLink).toList());
    touched.addAll(settled);
    Set<UUID> concerned = neighbourhood.around(touched);
    Map<UUID, Claim> active =
        claims.byIds(concerned).stream()
            .filter(ClaimEntity::isActive)
            .collect(toMap(claim -> claim.id, ClaimEntity::toClaim));
    List<ClusterDraft> drafts =
        new Clusterer(thresholds)
            .cluster(active.keySet(), neighbourhood.links()).stream()
                .map(each -> ClusterDraft.of(each, active))
                .toList();
    return new Plan(concerned, drafts);
  }

  /**
   * How claims are to be clustered.
   *
   * @param concerned every claim of every cluster concerned, before and after
   */
  private record Plan(Set<UUID> concerned, List<ClusterDraft> drafts) {}
}

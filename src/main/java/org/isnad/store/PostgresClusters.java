// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.Link;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Settled;
import org.isnad.cluster.Settlement;

@ApplicationScoped
class PostgresClusters implements ClusterStore {

  private final ChangeLog changes;
  private final ClaimRepository claims;
  private final RelationRepository relations;
  private final RelationBook book;
  private final PostgresNeighbours neighbours;
  private final ClusterBook clusters;
  private final Regrouping regrouping;

  PostgresClusters(
      ChangeLog changes,
      ClaimRepository claims,
      RelationRepository relations,
      RelationBook book,
      PostgresNeighbours neighbours,
      ClusterBook clusters,
      Regrouping regrouping) {
    this.changes = changes;
    this.claims = claims;
    this.relations = relations;
    this.book = book;
    this.neighbours = neighbours;
    this.clusters = clusters;
    this.regrouping = regrouping;
  }

  @Override
  @Transactional
  public List<PairRelation> relationsOf(Collection<UUID> ids) {
    return relations.of(ids).stream().map(RelationEntity::toPair).toList();
  }

  @Override
  @Transactional
  public Settled settle(Settlement settlement) {
    return settle(settlement, true);
  }

  @Override
  @Transactional
  public Settled settleAgain(Settlement settlement) {
    return settle(settlement, false);
  }

  private Settled settle(Settlement settlement, boolean pending) {
    ChangeLog.Writing writing = changes.open();
    List<ClaimEntity> unchanged =
        claims.byIds(settlement.versions().keySet()).stream()
            .filter(
                claim -> Long.valueOf(claim.version).equals(settlement.versions().get(claim.id)))
            .toList();
    List<ClaimEntity> open = unchanged.stream().filter(each -> each.pending == pending).toList();
    Set<UUID> settled = open.stream().map(claim -> claim.id).collect(toSet());
    long last = claims.lastSettlement();
    boolean missing = (pending ? unchanged : open).size() < settlement.versions().size();
    Optional<Set<UUID>> narrowed =
        last > settlement.seen() || missing
            ? Optional.empty()
            : neighbours.put(settlement.neighbours());
    if (narrowed.isEmpty()) {
      Set<UUID> changed = new HashSet<>(settlement.versions().keySet());
      changed.removeAll(settled);
      return Settled.behind(changed);
    }
    List<PairRelation> replaced =
        pending
            ? book.replace(settled, settlement.relations(), writing.last())
            : book.replaceAll(settled, settlement.relations(), writing.last());
    List<Link> changed = new ArrayList<>(replaced.stream().map(PairRelation::toLink).toList());
    changed.addAll(book.endPushedOut(narrowed.get(), writing.last()));
    long begun = System.nanoTime();
    Regrouping.Plan plan = regrouping.after(settled, changed);
    Duration clustering = Duration.ofNanos(System.nanoTime() - begun);
    long before = writing.last();
    clusters.rewrite(plan.concerned(), plan.drafts(), writing);
    if (pending) {
      number(open, last);
    }
    int changes = Math.toIntExact(writing.last() - before);
    return new Settled(
        settled.size(),
        changed.size(),
        changes,
        plan.largest(),
        plan.longestChain(),
        clustering,
        false,
        Set.of());
  }

  private static void number(List<ClaimEntity> settled, long last) {
    long number = last;
    for (ClaimEntity claim : settled) {
      claim.settle(++number);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.claim.Page;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.cluster.PairRelation;
import org.isnad.judgement.Judgement;
import org.isnad.judgement.JudgementStore;

/**
 * How do other claims stand to one, by the machine and by people?
 *
 * <p>First those that only people have brought together with it, the oldest judgement first, then
 * those the machine compared it with.
 */
@ApplicationScoped
class ClaimRelations {

  private final ClusterCatalogue clusters;
  private final JudgementStore judgements;

  ClaimRelations(ClusterCatalogue clusters, JudgementStore judgements) {
    this.clusters = clusters;
    this.judgements = judgements;
  }

  /**
   * Part of the list.
   *
   * @param after how many to skip
   */
  Page<RelationView> of(UUID claim, long after, int limit) {
    Map<UUID, Judgement> judged = judged(claim);
    List<UUID> alone = new ArrayList<>(judged.keySet());
    alone.removeAll(clusters.relatedTo(claim, alone));
    List<RelationView> items = new ArrayList<>();
    alone.stream()
        .skip(after)
        .limit(limit)
        .forEach(other -> items.add(RelationView.of(other, requireNonNull(judged.get(other)))));
    int left = limit - items.size();
    if (left == 0) {
      return new Page<>(items, after + limit);
    }
    long skipped = Math.max(0, after - alone.size());
    Page<PairRelation> compared = clusters.relationsOf(claim, skipped, left);
    for (PairRelation pair : compared.items()) {
      UUID other = pair.a().equals(claim) ? pair.b() : pair.a();
      items.add(RelationView.of(pair, other, judged.get(other)));
    }
    Long next = compared.next();
    return new Page<>(items, next == null ? null : alone.size() + next);
  }

  /** By the other claim, what binds between it and this one. */
  private Map<UUID, Judgement> judged(UUID claim) {
    return judgements.bindingOf(List.of(claim)).stream()
        .collect(
            toMap(
                each -> each.a().equals(claim) ? each.b() : each.a(),
                each -> each,
                (first, again) -> first,
                LinkedHashMap::new));
  }
}

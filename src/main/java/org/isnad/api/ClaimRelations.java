// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.cluster.PairRelation;
import org.isnad.compare.Probabilities;
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

  private record Placed(RelationView relation, RelationCursor place) {}

  /** Part of the list. */
  Response of(UUID claim, RelationCursor from, int limit, UriInfo uri) {
    Map<UUID, Judgement> judged = judged(claim);
    // One more than asked for tells whether there is more.
    List<Placed> found = new ArrayList<>(alone(claim, judged, from, limit + 1));
    if (found.size() <= limit) {
      found.addAll(compared(claim, judged, from, limit + 1 - found.size()));
    }
    List<Placed> shown = found.subList(0, Math.min(limit, found.size()));
    return ListRequest.page(
        shown.stream().map(Placed::relation).toList(),
        found.size() > limit ? shown.get(limit - 1).place().encoded() : null,
        uri);
  }

  private List<Placed> alone(
      UUID claim, Map<UUID, Judgement> judged, RelationCursor from, int limit) {
    Set<UUID> compared = clusters.relatedTo(claim, judged.keySet());
    return judged.entrySet().stream()
        .filter(each -> !compared.contains(each.getKey()) && each.getValue().seq() > from.judged())
        .limit(limit)
        .map(
            each ->
                new Placed(
                    RelationView.of(each.getKey(), each.getValue()),
                    RelationCursor.afterJudged(each.getValue().seq())))
        .toList();
  }

  private List<Placed> compared(
      UUID claim, Map<UUID, Judgement> judged, RelationCursor from, int limit) {
    return clusters.relationsOf(claim, from.compared(), limit).stream()
        .map(pair -> placed(pair, pair.a().equals(claim) ? pair.b() : pair.a(), judged))
        .toList();
  }

  private static Placed placed(PairRelation pair, UUID other, Map<UUID, Judgement> judged) {
    Probabilities likely = pair.probabilities();
    return new Placed(
        RelationView.of(pair, other, judged.get(other)),
        RelationCursor.afterCompared(likely.match() + likely.conflict(), other));
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

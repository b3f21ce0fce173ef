// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStatus;
import org.isnad.claim.ClaimStore;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.IdOrder;
import org.isnad.cluster.PairRelation;
import org.isnad.compare.Comparer;
import org.isnad.compare.JudgeAnswers;
import org.jspecify.annotations.Nullable;

/** Compares claims with their candidates: each pair once, and nothing that is known already. */
@ApplicationScoped
class PairComparison {

  private final ClaimStore claims;
  private final ClusterStore relations;
  private final ClaimReadings readings;
  private final Comparer comparer;
  private final Engine engine;
  private final Cores cores;
  private final DistributionSummary judged;

  PairComparison(
      ClaimStore claims,
      ClusterStore relations,
      ClaimReadings readings,
      Comparer comparer,
      Engine engine,
      Cores cores,
      MeterRegistry meters) {
    this.claims = claims;
    this.relations = relations;
    this.readings = readings;
    this.comparer = comparer;
    this.engine = engine;
    this.cores = cores;
    this.judged =
        DistributionSummary.builder("isnad.claim.judged.pairs")
            .description("Pairs the judge was asked about, a claim")
            .register(meters);
  }

  /** Two claims, the lesser id first. */
  private record Pair(UUID a, UUID b) {
    static Pair of(UUID one, UUID other) {
      return new Pair(IdOrder.min(one, other), IdOrder.max(one, other));
    }
  }

  /**
   * The relations worth keeping of claims with their candidates.
   *
   * @param near by claim, ids of its candidates
   */
  List<PairRelation> compare(Map<Claim, List<UUID>> near) {
    Set<Pair> pairs = new LinkedHashSet<>();
    near.forEach((claim, others) -> others.forEach(other -> pairs.add(Pair.of(claim.id(), other))));
    Map<UUID, Claim> ends = ends(near.keySet(), pairs);
    Map<Pair, PairRelation> known =
        relations.relationsOf(near.keySet().stream().map(Claim::id).toList()).stream()
            .collect(toMap(each -> Pair.of(each.a(), each.b()), each -> each));
    List<Pair> open =
        pairs.stream()
            .filter(pair -> ends.containsKey(pair.a()) && ends.containsKey(pair.b()))
            .toList();
    List<PairRelation> found =
        cores.each(
            open,
            pair ->
                compare(
                    requireNonNull(ends.get(pair.a())),
                    requireNonNull(ends.get(pair.b())),
                    known.get(pair)));
    count(near.keySet(), found);
    return found.stream().filter(PairRelation::isKept).toList();
  }

  /** The claims at both ends; those that are retracted by now are left out. */
  private Map<UUID, Claim> ends(Set<Claim> read, Set<Pair> pairs) {
    Map<UUID, Claim> ends = new HashMap<>();
    Set<UUID> others = new LinkedHashSet<>();
    read.forEach(claim -> ends.put(claim.id(), claim));
    pairs.forEach(pair -> others.addAll(List.of(pair.a(), pair.b())));
    others.removeAll(ends.keySet());
    claims.byIds(others).stream()
        .filter(claim -> claim.status() == ClaimStatus.ACTIVE)
        .forEach(claim -> ends.put(claim.id(), claim));
    return ends;
  }

  private PairRelation compare(Claim a, Claim b, @Nullable PairRelation known) {
    boolean sameWords = known != null && known.isOf(a.revision(), b.revision());
    if (known != null && sameWords && known.engine().equals(engine.name())) {
      return known;
    }
    JudgeAnswers answers =
        known != null && sameWords && engine.hasJudged(known.engine()) ? known.answers() : null;
    return PairRelation.of(
        a.id(),
        a.revision(),
        b.id(),
        b.revision(),
        comparer.compare(readings.of(a), readings.of(b), answers),
        engine.name());
  }

  private void count(Set<Claim> read, List<PairRelation> found) {
    Map<UUID, Integer> asked = new HashMap<>();
    for (PairRelation relation : found) {
      if (relation.answers() != null) {
        List<UUID> ends = new ArrayList<>(List.of(relation.a(), relation.b()));
        ends.forEach(end -> asked.merge(end, 1, Integer::sum));
      }
    }
    read.forEach(claim -> judged.record(asked.getOrDefault(claim.id(), 0)));
  }
}

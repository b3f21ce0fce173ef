// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.isnad.candidate.NearClaim;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStore;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.IdOrder;
import org.isnad.cluster.PairRelation;
import org.isnad.compare.Comparer;
import org.isnad.compare.Reading;
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
   * @param near by claim, its candidates
   * @param earlier relations found a moment ago, which are not looked at again
   */
  List<PairRelation> compare(Map<Claim, Map<UUID, NearClaim>> near, List<PairRelation> earlier) {
    Map<Pair, Long> pairs = new LinkedHashMap<>();
    near.forEach(
        (claim, others) ->
            others
                .values()
                .forEach(
                    other ->
                        pairs.put(
                            Pair.of(claim.id(), other.id()),
                            NeighbourLists.proximity(claim.id(), other))));
    Map<UUID, Claim> ends = ends(near);
    Map<Pair, PairRelation> known = new HashMap<>();
    relations
        .relationsOf(near.keySet().stream().map(Claim::id).toList())
        .forEach(each -> known.put(Pair.of(each.a(), each.b()), each));
    earlier.forEach(each -> known.put(Pair.of(each.a(), each.b()), each));
    List<Pair> open =
        pairs.keySet().stream()
            .filter(pair -> ends.containsKey(pair.a()) && ends.containsKey(pair.b()))
            .toList();
    Function<Claim, Reading> read = readings.of(ends.values());
    List<PairRelation> found =
        cores.each(
            open,
            pair ->
                compare(
                    requireNonNull(ends.get(pair.a())),
                    requireNonNull(ends.get(pair.b())),
                    requireNonNull(pairs.get(pair)),
                    read,
                    known.get(pair)));
    count(near.keySet(), found);
    return found.stream().filter(PairRelation::isKept).toList();
  }

  /**
   * The claims at both ends, but for those that have changed since they were found to be near: once
   * they are settled again, the pair is theirs.
   */
  private Map<UUID, Claim> ends(Map<Claim, Map<UUID, NearClaim>> near) {
    Map<UUID, Claim> ends = new HashMap<>();
    near.keySet().forEach(claim -> ends.put(claim.id(), claim));
    Map<UUID, Long> others = new HashMap<>();
    near.values()
        .forEach(each -> each.values().forEach(other -> others.put(other.id(), other.version())));
    others.keySet().removeAll(ends.keySet());
    claims.byIds(others.keySet()).stream()
        .filter(claim -> Long.valueOf(claim.version()).equals(others.get(claim.id())))
        .forEach(claim -> ends.put(claim.id(), claim));
    return ends;
  }

  private PairRelation compare(
      Claim a,
      Claim b,
      long proximity,
      Function<Claim, Reading> read,
      @Nullable PairRelation known) {
    if (known != null && known.isOf(a.revision(), b.revision()) && engine.isNamed(known.engine())) {
      return known.at(proximity);
    }
    return PairRelation.of(
        a.id(),
        a.revision(),
        b.id(),
        b.revision(),
        proximity,
        comparer.compare(read.apply(a), read.apply(b)),
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

// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStatus;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Settled;
import org.isnad.cluster.Settlement;
import org.isnad.compare.Reading;

/**
 * The steps of some claims from recorded to settled: read, find, compare, then cluster and write.
 *
 * <p>All work that takes long comes before the one transaction at the end. Until that commits,
 * nothing has happened but what may be done again.
 */
@ApplicationScoped
class ClaimSteps {

  private final ClaimReadings readings;
  private final ClaimMeanings meanings;
  private final ClaimIndex index;
  private final NearPairs near;
  private final PairComparison comparison;
  private final ClusterStore clusters;
  private final Cores cores;
  private final MeterRegistry meters;
  private final DistributionSummary longestChain;

  ClaimSteps(
      ClaimReadings readings,
      ClaimMeanings meanings,
      ClaimIndex index,
      NearPairs near,
      PairComparison comparison,
      ClusterStore clusters,
      Cores cores,
      MeterRegistry meters) {
    this.readings = readings;
    this.meanings = meanings;
    this.index = index;
    this.near = near;
    this.comparison = comparison;
    this.clusters = clusters;
    this.cores = cores;
    this.meters = meters;
    this.longestChain =
        DistributionSummary.builder("isnad.cluster.chain")
            .description("Longest chain of links in a cluster, a batch of claims")
            .register(meters);
  }

  /**
   * Settles claims.
   *
   * @return how many; those that have changed in the meantime are not among them
   */
  int settle(List<Claim> pending) {
    List<Subject> subjects = timed("read", () -> meanings.keep(read(pending)));
    Map<UUID, Long> versions = pending.stream().collect(toMap(Claim::id, Claim::version));
    return untilNotBehind(subjects, List.of(), versions, clusters::settle).claims();
  }

  /** Does the same for claims that are settled, without regard to what was made of them before. */
  Settled settleAgain(List<Claim> settled) {
    List<Subject> subjects = timed("read", () -> meanings.subjects(settled));
    Map<UUID, Long> versions = settled.stream().collect(toMap(Claim::id, Claim::version));
    List<PairRelation> standing = clusters.relationsOf(versions.keySet());
    return untilNotBehind(subjects, standing, versions, clusters::settleAgain);
  }

  private Map<Claim, Reading> read(List<Claim> pending) {
    List<Claim> active =
        pending.stream().filter(claim -> claim.status() == ClaimStatus.ACTIVE).toList();
    List<Reading> read = cores.each(active, readings::of);
    Map<Claim, Reading> reading = new LinkedHashMap<>();
    for (int i = 0; i < active.size(); i++) {
      reading.put(active.get(i), read.get(i));
    }
    return reading;
  }

  /**
   * Compares with all that is settled, then writes. When others have settled claims by then, these
   * are compared as well and it is tried again: each time there is less left to compare. Claims
   * that have changed by then are left to the next who takes them.
   */
  private Settled untilNotBehind(
      List<Subject> subjects,
      List<PairRelation> standing,
      Map<UUID, Long> versions,
      Function<Settlement, Settled> writing) {
    List<PairRelation> found = List.of();
    Map<UUID, Long> open = new HashMap<>(versions);
    while (true) {
      long seen = index.follow();
      List<PairRelation> known = found;
      List<Subject> batch =
          subjects.stream().filter(each -> open.containsKey(each.claim().id())).toList();
      NearPairs.Near pairs = timed("find", () -> near.of(open.keySet(), batch, standing));
      found = timed("compare", () -> comparison.compare(pairs.pairs(), known));
      Settled settled = write(new Settlement(open, found, pairs.neighbours(), seen), writing);
      if (!settled.isBehind()) {
        return settled;
      }
      open.keySet().removeAll(settled.changed());
    }
  }

  /** The store clusters inside its transaction; each of the two has its time. */
  private Settled write(Settlement settlement, Function<Settlement, Settled> writing) {
    long begun = System.nanoTime();
    Settled settled = writing.apply(settlement);
    Duration all = Duration.ofNanos(System.nanoTime() - begun);
    timer("cluster").record(settled.clustering());
    longestChain.record(settled.longestChain());
    timer("write").record(all.minus(settled.clustering()));
    return settled;
  }

  private <T> T timed(String step, Supplier<T> work) {
    return Objects.requireNonNull(timer(step).record(work));
  }

  private Timer timer(String step) {
    return Timer.builder("isnad.pipeline.step")
        .description("Time of a step of the pipeline, a batch of claims")
        .tag("step", step)
        .register(meters);
  }
}

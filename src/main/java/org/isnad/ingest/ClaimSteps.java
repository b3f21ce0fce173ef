// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.isnad.candidate.Candidate;
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
  private final ClaimIndex index;
  private final PairComparison comparison;
  private final ClusterStore clusters;
  private final Cores cores;
  private final MeterRegistry meters;
  private final DistributionSummary candidates;

  ClaimSteps(
      ClaimReadings readings,
      ClaimIndex index,
      PairComparison comparison,
      ClusterStore clusters,
      Cores cores,
      MeterRegistry meters) {
    this.readings = readings;
    this.index = index;
    this.comparison = comparison;
    this.clusters = clusters;
    this.cores = cores;
    this.meters = meters;
    this.candidates =
        DistributionSummary.builder("isnad.claim.candidates")
            .description("Candidates found, a claim")
            .register(meters);
  }

  /**
   * Settles claims.
   *
   * @return how many; those that have changed in the meantime are not among them
   */
  int settle(List<Claim> pending) {
    List<Claim> active =
        pending.stream().filter(claim -> claim.status() == ClaimStatus.ACTIVE).toList();
    List<Claim> retracted =
        pending.stream().filter(claim -> claim.status() == ClaimStatus.RETRACTED).toList();
    List<Reading> read = timed("read", () -> cores.each(active, readings::of));
    Map<Claim, Reading> reading = new LinkedHashMap<>();
    for (int i = 0; i < active.size(); i++) {
      reading.put(active.get(i), read.get(i));
    }
    Map<Claim, List<UUID>> near = timed("find", () -> find(reading, retracted));
    List<PairRelation> found = timed("compare", () -> comparison.compare(near));
    Map<UUID, Long> versions = pending.stream().collect(toMap(Claim::id, Claim::version));
    return write(new Settlement(versions, found));
  }

  /** The store clusters inside its transaction; each of the two has its time. */
  private int write(Settlement settlement) {
    long begun = System.nanoTime();
    Settled settled = clusters.settle(settlement);
    Duration all = Duration.ofNanos(System.nanoTime() - begun);
    timer("cluster").record(settled.clustering());
    timer("write").record(all.minus(settled.clustering()));
    return settled.claims();
  }

  private Map<Claim, List<UUID>> find(Map<Claim, Reading> reading, List<Claim> retracted) {
    index.update(reading, retracted);
    List<Map.Entry<Claim, Reading>> claims = List.copyOf(reading.entrySet());
    List<List<UUID>> near = cores.each(claims, each -> near(each.getKey(), each.getValue()));
    Map<Claim, List<UUID>> found = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      found.put(claims.get(i).getKey(), near.get(i));
      candidates.record(near.get(i).size());
    }
    return found;
  }

  private List<UUID> near(Claim claim, Reading reading) {
    return index.near(claim, reading).stream().map(Candidate::id).toList();
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

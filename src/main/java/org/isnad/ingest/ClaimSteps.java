// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
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
  private final MeterRegistry meters;
  private final DistributionSummary candidates;

  ClaimSteps(
      ClaimReadings readings,
      ClaimIndex index,
      PairComparison comparison,
      ClusterStore clusters,
      MeterRegistry meters) {
    this.readings = readings;
    this.index = index;
    this.comparison = comparison;
    this.clusters = clusters;
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
  int settle(List<Claim> pending, Cores cores) {
    List<Claim> active =
        pending.stream().filter(claim -> claim.status() == ClaimStatus.ACTIVE).toList();
    List<Claim> retracted =
        pending.stream().filter(claim -> claim.status() == ClaimStatus.RETRACTED).toList();
    List<Reading> read = timed("read", () -> cores.map(active, readings::of));
    Map<Claim, Reading> reading = new LinkedHashMap<>();
    for (int i = 0; i < active.size(); i++) {
      reading.put(active.get(i), read.get(i));
    }
    Map<Claim, List<UUID>> near = timed("find", () -> find(reading, retracted, cores));
    List<PairRelation> found = timed("compare", () -> comparison.compare(near, cores));
    Map<UUID, Long> versions = pending.stream().collect(toMap(Claim::id, Claim::version));
    return timed("write", () -> clusters.settle(new Settlement(versions, found)));
  }

  private Map<Claim, List<UUID>> find(
      Map<Claim, Reading> reading, List<Claim> retracted, Cores cores) {
    index.update(reading, retracted);
    List<Map.Entry<Claim, Reading>> claims = List.copyOf(reading.entrySet());
    List<List<UUID>> near = cores.map(claims, each -> near(each.getKey(), each.getValue()));
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
    return Objects.requireNonNull(meters.timer("isnad.pipeline.step", "step", step).record(work));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.isnad.candidate.NearClaim;
import org.isnad.candidate.NearClaims;
import org.isnad.candidate.Nearness;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStore;
import org.isnad.cluster.PairRelation;

/**
 * Which claims is each of a batch to be compared with?
 *
 * <p>With all that are near, settled ones by the index, and those of the batch among one another.
 */
@ApplicationScoped
class NearPairs {

  private final ClaimIndex index;
  private final ClaimStore claims;
  private final ClaimMeanings meanings;
  private final Nearness nearness;
  private final Cores cores;
  private final DistributionSummary found;
  private final Counter cut;

  NearPairs(
      ClaimIndex index,
      ClaimStore claims,
      ClaimMeanings meanings,
      Nearness nearness,
      Cores cores,
      MeterRegistry meters) {
    this.index = index;
    this.claims = claims;
    this.meanings = meanings;
    this.nearness = nearness;
    this.cores = cores;
    this.found =
        DistributionSummary.builder("isnad.claim.candidates")
            .description("Candidates found, a claim")
            .register(meters);
    this.cut =
        Counter.builder("isnad.claim.candidates.cut")
            .description("Claims with more candidates than are compared")
            .register(meters);
  }

  /**
   * By claim, its candidates: for each the version whose words are near.
   *
   * @param batch what the index may hold in older words
   * @param standing relations of the batch whose other ends are candidates if they are near, also
   *     where the index does not find them
   */
  Map<Claim, Map<UUID, Long>> of(List<Subject> batch, List<PairRelation> standing) {
    Map<UUID, Subject> known = others(batch, standing);
    List<NearClaims> settled = cores.each(batch, index::near);
    Set<UUID> own = batch.stream().map(subject -> subject.claim().id()).collect(Collectors.toSet());
    Map<Claim, Map<UUID, Long>> near = new HashMap<>();
    for (int i = 0; i < batch.size(); i++) {
      Map<UUID, Long> candidates = new HashMap<>(within(batch, i));
      for (NearClaim each : settled.get(i).claims()) {
        if (!own.contains(each.id())) {
          candidates.put(each.id(), each.version());
        }
      }
      addKnown(candidates, batch.get(i), standing, known);
      found.record(candidates.size());
      cut.increment(settled.get(i).isCut() ? 1 : 0);
      near.put(batch.get(i).claim(), candidates);
    }
    return near;
  }

  private Map<UUID, Long> within(List<Subject> batch, int of) {
    Map<UUID, Long> near = new HashMap<>();
    Subject subject = batch.get(of);
    for (Subject other : batch) {
      if (other != subject && areNear(subject, other)) {
        near.put(other.claim().id(), other.claim().version());
      }
    }
    return near;
  }

  private Map<UUID, Subject> others(List<Subject> batch, List<PairRelation> standing) {
    Set<UUID> ends = new HashSet<>();
    standing.forEach(relation -> ends.addAll(List.of(relation.a(), relation.b())));
    batch.forEach(subject -> ends.remove(subject.claim().id()));
    return ends.isEmpty()
        ? Map.of()
        : meanings.subjects(claims.byIds(ends)).stream()
            .collect(Collectors.toMap(subject -> subject.claim().id(), subject -> subject));
  }

  private void addKnown(
      Map<UUID, Long> candidates,
      Subject subject,
      List<PairRelation> standing,
      Map<UUID, Subject> known) {
    UUID id = subject.claim().id();
    for (PairRelation relation : standing) {
      if (relation.a().equals(id) || relation.b().equals(id)) {
        Subject other = known.get(relation.a().equals(id) ? relation.b() : relation.a());
        if (other != null && areNear(subject, other)) {
          candidates.put(other.claim().id(), other.claim().version());
        }
      }
    }
  }

  private boolean areNear(Subject a, Subject b) {
    return nearness.areNear(a.terms(), a.meaning(), b.terms(), b.meaning());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.isnad.cluster.Chains;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.Clustering;
import org.isnad.cluster.Link;
import org.isnad.cluster.Thresholds;
import org.isnad.testsupport.PlacedClaims;

/** Claims placed in many orders and batches, with retractions on the way, against one run. */
final class Orders {

  private final Thresholds thresholds;
  private final List<UUID> claims;
  private final Collection<Link> links;
  private final Set<Clustering> expected;

  Orders(Thresholds thresholds, List<UUID> claims, Collection<Link> links) {
    this.thresholds = thresholds;
    this.claims = claims;
    this.links = links;
    this.expected = Set.copyOf(new Clusterer(thresholds).cluster(claims, links));
  }

  /**
   * What many orders gave.
   *
   * @param worst least adjusted Rand index of clusters against those of one run
   * @param different orders whose clusters, positions or conflicts were not exactly those of one
   *     run
   */
  record Outcome(int orders, double worst, int different) {}

  Outcome tried(int orders, long seed) {
    List<Set<Clustering>> placed =
        LongStream.range(seed, seed + orders).parallel().mapToObj(this::placed).toList();
    return new Outcome(
        orders,
        placed.stream()
            .mapToDouble(clusters -> AdjustedRand.of(names(expected), names(clusters)))
            .min()
            .orElse(1),
        (int) placed.stream().filter(clusters -> !clusters.equals(expected)).count());
  }

  private Set<Clustering> placed(long seed) {
    PlacedClaims placed = new PlacedClaims(thresholds, links);
    batches(new Random(seed)).forEach(placed::settle);
    return placed.clusters();
  }

  /** A tenth of the claims come, go and come again. */
  private List<Set<UUID>> batches(Random random) {
    List<UUID> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);
    List<UUID> events = new ArrayList<>(shuffled);
    for (UUID claim : shuffled.subList(0, shuffled.size() / 10)) {
      events.add(claim);
      events.add(claim);
    }
    Collections.shuffle(events, random);
    int most = 1 + random.nextInt(Math.max(100, claims.size() / 5));
    List<Set<UUID>> batches = new ArrayList<>();
    Set<UUID> batch = new HashSet<>();
    for (UUID claim : events) {
      if (batch.contains(claim) || batch.size() >= most) {
        batches.add(batch);
        batch = new HashSet<>();
      }
      batch.add(claim);
    }
    batches.add(batch);
    return batches;
  }

  /** By claim, a name of its cluster. */
  static Map<UUID, UUID> names(Collection<Clustering> clusters) {
    Map<UUID, UUID> names = new HashMap<>();
    for (Clustering cluster : clusters) {
      UUID name = cluster.claims().stream().min(UUID::compareTo).orElseThrow();
      cluster.claims().forEach(claim -> names.put(claim, name));
    }
    return names;
  }

  int clusters() {
    return expected.size();
  }

  int largest() {
    return expected.stream().mapToInt(cluster -> cluster.claims().size()).max().orElse(0);
  }

  int longestChain() {
    Chains chains = new Chains(thresholds, links);
    return expected.stream().mapToInt(chains::length).max().orElse(0);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
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
    Random random = new Random(seed);
    double worst = 1;
    int different = 0;
    for (int i = 0; i < orders; i++) {
      PlacedClaims placed = new PlacedClaims(thresholds, links);
      batches(random).forEach(placed::settle);
      worst = Math.min(worst, AdjustedRand.of(names(expected), names(placed.clusters())));
      different += placed.clusters().equals(expected) ? 0 : 1;
    }
    return new Outcome(orders, worst, different);
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
    int most = 1 + random.nextInt(100);
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

  private static Map<UUID, UUID> names(Set<Clustering> clusters) {
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

  /** The most links one must follow between two claims of one cluster; those that speak for it. */
  int longestChain() {
    Map<UUID, List<UUID>> next = new HashMap<>();
    for (Link link : links) {
      if (link.questionBits() >= thresholds.sameQuestion()) {
        next.computeIfAbsent(link.a(), id -> new ArrayList<>()).add(link.b());
        next.computeIfAbsent(link.b(), id -> new ArrayList<>()).add(link.a());
      }
    }
    return expected.stream().mapToInt(cluster -> longest(cluster.claims(), next)).max().orElse(0);
  }

  private static int longest(List<UUID> cluster, Map<UUID, List<UUID>> next) {
    Set<UUID> members = Set.copyOf(cluster);
    int longest = 0;
    for (UUID from : cluster) {
      Map<UUID, Integer> steps = new HashMap<>(Map.of(from, 0));
      Queue<UUID> open = new ArrayDeque<>(List.of(from));
      while (!open.isEmpty()) {
        UUID at = open.remove();
        int beyond = steps.getOrDefault(at, 0) + 1;
        for (UUID other : next.getOrDefault(at, List.of())) {
          if (members.contains(other) && steps.putIfAbsent(other, beyond) == null) {
            open.add(other);
          }
        }
      }
      longest = Math.max(longest, Collections.max(steps.values()));
    }
    return longest;
  }
}

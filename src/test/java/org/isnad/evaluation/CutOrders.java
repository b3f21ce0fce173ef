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
import org.isnad.candidate.NearClaims;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.Clustering;
import org.isnad.cluster.Link;
import org.isnad.cluster.Thresholds;

/**
 * How much of the order of arrival shows where claims have a crowd of near ones, of which the
 * service compares the nearest alone?
 *
 * <p>In each order a claim is compared with the nearest of those that came before it, {@value
 * NearClaims#MOST} at most; what comes of it is held against clusters for which every near pair was
 * compared.
 */
final class CutOrders {

  private final Clusterer clusterer;
  private final List<UUID> claims;
  private final Map<UUID, List<UUID>> nearest;
  private final Collection<Link> links;
  private final Map<UUID, UUID> whole;

  /**
   * @param nearest by claim, all near ones, the nearest first
   */
  CutOrders(
      Thresholds thresholds,
      List<UUID> claims,
      Map<UUID, List<UUID>> nearest,
      Collection<Link> links) {
    this.clusterer = new Clusterer(thresholds);
    this.claims = claims;
    this.nearest = nearest;
    this.links = links;
    this.whole = Orders.names(clusterer.cluster(claims, links));
  }

  /**
   * What many orders gave.
   *
   * @param mean adjusted Rand index against the clusters of all pairs
   * @param worst the least of them
   */
  record Outcome(double mean, double worst) {}

  Outcome tried(int orders, long seed) {
    List<Double> indexes =
        LongStream.range(seed, seed + orders).parallel().mapToObj(this::index).toList();
    return new Outcome(
        indexes.stream().mapToDouble(Double::doubleValue).average().orElse(1),
        indexes.stream().mapToDouble(Double::doubleValue).min().orElse(1));
  }

  private double index(long seed) {
    List<UUID> order = new ArrayList<>(claims);
    Collections.shuffle(order, new Random(seed));
    Set<UUID> arrived = new HashSet<>();
    Map<UUID, Set<UUID>> compared = new HashMap<>();
    for (UUID claim : order) {
      nearest.getOrDefault(claim, List.of()).stream()
          .filter(arrived::contains)
          .limit(NearClaims.MOST)
          .forEach(
              other -> {
                compared.computeIfAbsent(claim, id -> new HashSet<>()).add(other);
                compared.computeIfAbsent(other, id -> new HashSet<>()).add(claim);
              });
      arrived.add(claim);
    }
    List<Link> known =
        links.stream()
            .filter(link -> compared.getOrDefault(link.a(), Set.of()).contains(link.b()))
            .toList();
    List<Clustering> clusters = clusterer.cluster(claims, known);
    return AdjustedRand.of(whole, Orders.names(clusters));
  }
}

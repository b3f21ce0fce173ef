// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.isnad.claim.Claim;
import org.isnad.cluster.ClusterRow.Conflict;
import org.isnad.cluster.Clustering;
import org.isnad.cluster.IdOrder;
import org.isnad.timeline.Origins;

/**
 * What a cluster is to look like: a function of its claims and how they were split.
 *
 * @param positionOf by claim, the index of its position; positions are numbered by their earliest
 *     claim
 * @param claimsVersion the last change to any of the claims
 */
record ClusterDraft(
    Map<UUID, Integer> positionOf,
    int positions,
    List<Conflict> conflicts,
    long claimsVersion,
    List<String> sources,
    int independentOrigins,
    Instant first,
    Instant last,
    String title,
    Map<String, String> titles) {

  private static final Comparator<Claim> EARLIEST_FIRST =
      Comparator.comparing(Claim::at).thenComparing(Claim::id, IdOrder.ASCENDING);

  static ClusterDraft of(Clustering clustering, Map<UUID, Claim> known) {
    List<Claim> claims =
        clustering.claims().stream().map(known::get).sorted(EARLIEST_FIRST).toList();
    int[] numbers = numbers(clustering, claims);
    Map<UUID, Integer> positionOf = new HashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      for (UUID claim : clustering.positions().get(i).claims()) {
        positionOf.put(claim, numbers[i]);
      }
    }
    Map<String, String> titles = new LinkedHashMap<>();
    claims.forEach(claim -> titles.putIfAbsent(claim.content().language(), claim.content().text()));
    return new ClusterDraft(
        positionOf,
        numbers.length,
        conflicts(clustering, numbers),
        claims.stream().mapToLong(Claim::version).max().orElseThrow(),
        claims.stream().map(claim -> claim.content().source()).distinct().sorted().toList(),
        Origins.count(claims),
        claims.get(0).at(),
        claims.get(claims.size() - 1).at(),
        claims.get(0).content().text(),
        titles);
  }

  /** By index in the clustering, the number of the position: the earliest is 0. */
  private static int[] numbers(Clustering clustering, List<Claim> earliestFirst) {
    Map<UUID, Integer> order = new HashMap<>();
    earliestFirst.forEach(claim -> order.put(claim.id(), order.size()));
    List<Clustering.Position> positions = clustering.positions();
    List<Integer> indexes = new ArrayList<>(IntStream.range(0, positions.size()).boxed().toList());
    indexes.sort(Comparator.comparingInt(i -> earliest(positions.get(i).claims(), order)));
    int[] numbers = new int[positions.size()];
    IntStream.range(0, numbers.length).forEach(number -> numbers[indexes.get(number)] = number);
    return numbers;
  }

  private static int earliest(Collection<UUID> claims, Map<UUID, Integer> order) {
    return claims.stream().mapToInt(claim -> order.getOrDefault(claim, 0)).min().orElseThrow();
  }

  private static List<Conflict> conflicts(Clustering clustering, int[] numbers) {
    return IntStream.range(0, numbers.length)
        .boxed()
        .flatMap(
            i ->
                clustering.positions().get(i).conflictsWith().stream()
                    .map(other -> pair(numbers[i], numbers[other])))
        .distinct()
        .sorted(Comparator.comparingInt(Conflict::a).thenComparingInt(Conflict::b))
        .toList();
  }

  private static Conflict pair(int one, int other) {
    return new Conflict(Math.min(one, other), Math.max(one, other));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.isnad.claim.ClaimIds;
import org.isnad.testsupport.PlacedClaims;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the order and the batches in which claims come and go, the clusters are the same. */
class PlacementOrderTest {

  private static final int CLAIMS = 60;
  private static final int ORDERS = 200;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void clusters_inAnyOrderAndBatches_areThoseOfOneRun(long seed) {
    Random random = new Random(seed);
    List<UUID> claims =
        IntStream.range(0, CLAIMS).mapToObj(i -> ClaimIds.of("test", "c" + i)).toList();
    List<Link> links = links(claims, random);
    Set<UUID> retracted = Set.copyOf(claims.subList(0, CLAIMS / 6));
    Set<Clustering> expected = inOneRun(claims, links, retracted);

    for (int order = 0; order < ORDERS; order++) {
      PlacedClaims placed = new PlacedClaims(Thresholds.STANDARD, links);
      batches(claims, retracted, random).forEach(placed::settle);

      assertThat(placed.clusters()).as("seed %d, order %d", seed, order).isEqualTo(expected);
    }
  }

  /** Stories of ten: mostly strong links within, few across. */
  private static List<Link> links(List<UUID> claims, Random random) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        boolean ofOneStory = i % 6 == j % 6;
        if (random.nextInt(10) < (ofOneStory ? 8 : 1)) {
          double bits = (ofOneStory ? 1 : -3) + random.nextInt(80) / 10.0 - 4;
          links.add(new Link(claims.get(i), claims.get(j), bits, random.nextInt(9) - 4));
        }
      }
    }
    return links;
  }

  private static Set<Clustering> inOneRun(
      List<UUID> claims, List<Link> links, Set<UUID> retracted) {
    List<UUID> active = claims.stream().filter(claim -> !retracted.contains(claim)).toList();
    List<Link> standing =
        links.stream()
            .filter(link -> !retracted.contains(link.a()) && !retracted.contains(link.b()))
            .toList();
    return Set.copyOf(new Clusterer(Thresholds.STANDARD).cluster(active, standing));
  }

  /** Every claim comes once; those retracted are there a second time, to go. */
  private static List<Set<UUID>> batches(List<UUID> claims, Set<UUID> retracted, Random random) {
    List<UUID> events = new ArrayList<>(claims);
    events.addAll(retracted);
    Collections.shuffle(events, random);
    List<Set<UUID>> batches = new ArrayList<>();
    Set<UUID> batch = new HashSet<>();
    for (UUID claim : events) {
      if (batch.contains(claim) || random.nextInt(4) == 0) {
        batches.add(batch);
        batch = new HashSet<>();
      }
      batch.add(claim);
    }
    batches.add(batch);
    return batches;
  }
}

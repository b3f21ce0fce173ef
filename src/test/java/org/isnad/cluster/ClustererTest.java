// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.isnad.claim.ClaimIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClustererTest {

  private static final Thresholds PLAIN = new Thresholds(0, 0, -6, 0, 1);

  private static UUID claim(int number) {
    return ClaimIds.of("test", Integer.toString(number));
  }

  private static Link link(int a, int b, double question, double answer) {
    return new Link(claim(a), claim(b), question, answer);
  }

  private static List<UUID> claims(int count) {
    return IntStream.range(0, count).mapToObj(ClustererTest::claim).toList();
  }

  @Test
  void claims_withoutLinks_standAlone() {
    List<Clustering> clusters = new Clusterer(PLAIN).cluster(claims(3), List.of());

    assertThat(clusters).hasSize(3).allSatisfy(c -> assertThat(c.claims()).hasSize(1));
  }

  @Test
  void conflict_splitsPositions_neverTheCluster() {
    List<Clustering> clusters =
        new Clusterer(PLAIN)
            .cluster(claims(3), List.of(link(0, 1, 5, 4), link(0, 2, 5, -4), link(1, 2, 5, -4)));

    assertThat(clusters).hasSize(1);
    Clustering cluster = clusters.get(0);
    assertThat(cluster.positions()).hasSize(2);
    assertThat(cluster.positions().get(0).conflictsWith()).containsExactly(1);
    assertThat(cluster.positions().get(1).conflictsWith()).containsExactly(0);
  }

  @Test
  void claimNearTwoQuestions_doesNotChainThem() {
    List<Link> links = new ArrayList<>();
    for (int side : new int[] {0, 4}) {
      for (int i = side; i < side + 3; i++) {
        for (int j = i + 1; j < side + 3; j++) {
          links.add(link(i, j, 5, 3));
        }
      }
    }
    links.add(link(0, 3, 1, 1));
    links.add(link(4, 3, 1, 1));

    List<Clustering> clusters = new Clusterer(PLAIN).cluster(claims(7), links);

    assertThat(clusters)
        .filteredOn(c -> c.claims().contains(claim(0)))
        .singleElement()
        .satisfies(c -> assertThat(c.claims()).doesNotContain(claim(4)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void order_ofClaimsAndLinks_doesNotShow(long seed) {
    Random random = new Random(seed);
    List<UUID> claims = new ArrayList<>(claims(40));
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      for (int j = i + 1; j < 40; j++) {
        if (random.nextInt(3) == 0) {
          // Whole bits make many ties.
          links.add(link(i, j, random.nextInt(13) - 6, random.nextInt(9) - 4));
        }
      }
    }
    List<Clustering> once = new Clusterer(Thresholds.STANDARD).cluster(claims, links);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(claims, random);
      Collections.shuffle(links, random);
      links.replaceAll(l -> new Link(l.b(), l.a(), l.questionBits(), l.answerBits()));

      assertThat(new Clusterer(Thresholds.STANDARD).cluster(claims, links))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(once);
    }
  }

  @Test
  void strangers_withoutOtherLinks_stayApart() {
    assertThat(new Clusterer(Thresholds.STANDARD).cluster(claims(2), List.of(link(0, 1, -2.8, 0))))
        .hasSize(2);
  }

  @Test
  void link_toItself_isRefused() {
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> link(1, 1, 0, 0))
        .withMessageContaining(claim(1).toString());
  }
}

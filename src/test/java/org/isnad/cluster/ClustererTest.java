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
import org.isnad.claim.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

  private static Binding judged(int a, int b, Relation relation) {
    return new Binding(claim(a), claim(b), relation);
  }

  private static Clustering of(int claim, List<Clustering> clusters) {
    return of(claim(claim), clusters);
  }

  @Test
  void match_byAPerson_joinsStrangersInOnePosition() {
    List<Clustering> clusters =
        new Clusterer(PLAIN).cluster(claims(3), List.of(), List.of(judged(0, 2, Relation.MATCH)));

    assertThat(clusters).hasSize(2);
    assertThat(of(0, clusters).positions()).hasSize(1);
    assertThat(of(0, clusters).claims()).contains(claim(2));
  }

  @Test
  void conflict_byAPerson_isOneClusterAndTwoPositionsWhateverTheLinksSay() {
    List<Clustering> clusters =
        new Clusterer(PLAIN)
            .cluster(
                claims(2), List.of(link(0, 1, 9, 9)), List.of(judged(1, 0, Relation.CONFLICT)));

    assertThat(clusters).hasSize(1);
    assertThat(clusters.get(0).positions()).hasSize(2);
    assertThat(clusters.get(0).positions().get(0).conflictsWith()).containsExactly(1);
    assertThat(clusters.get(0).positions().get(1).conflictsWith()).containsExactly(0);
  }

  @ParameterizedTest
  @EnumSource(names = {"RELATED", "UNRELATED"})
  void otherQuestion_byAPerson_partsWhatLinksJoinButNotTheirFriends(Relation relation) {
    List<Clustering> clusters =
        new Clusterer(PLAIN)
            .cluster(
                claims(3),
                List.of(link(0, 1, 9, 9), link(1, 2, 8, 9), link(0, 2, 7, 9)),
                List.of(judged(0, 1, relation)));

    assertThat(clusters).hasSize(2);
    assertThat(of(1, clusters).claims()).containsExactlyInAnyOrder(claim(1), claim(2));
  }

  /** The mean to both of the two together decides, not that to the nearer. */
  @Test
  void groupByAPerson_joinsOthersAsAGroup() {
    List<Clustering> clusters =
        new Clusterer(PLAIN)
            .cluster(claims(3), List.of(link(0, 2, 3, 1)), List.of(judged(0, 1, Relation.MATCH)));

    assertThat(of(2, clusters).claims()).containsExactly(claim(2));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void order_ofBindings_doesNotShow(long seed) {
    Random random = new Random(seed);
    List<UUID> claims = new ArrayList<>(claims(40));
    List<Link> links = new ArrayList<>();
    List<Binding> bindings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      for (int j = i + 1; j < 40; j++) {
        if (random.nextInt(3) == 0) {
          links.add(link(i, j, random.nextInt(13) - 6, random.nextInt(9) - 4));
        }
        if (random.nextInt(40) == 0) {
          // One question inside a ten, two questions between tens: without contradiction.
          Relation within = (i + j) % 2 == 0 ? Relation.MATCH : Relation.CONFLICT;
          bindings.add(judged(i, j, i / 10 == j / 10 ? within : Relation.UNRELATED));
        }
      }
    }
    Clusterer clusterer = new Clusterer(Thresholds.STANDARD);
    List<Clustering> once = clusterer.cluster(claims, links, bindings);
    for (Binding binding : bindings) {
      assertThat(of(binding.a(), once).equals(of(binding.b(), once)))
          .as("seed %d, %s", seed, binding)
          .isEqualTo(binding.isOneQuestion());
    }
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(claims, random);
      Collections.shuffle(links, random);
      Collections.shuffle(bindings, random);
      bindings.replaceAll(each -> new Binding(each.b(), each.a(), each.relation()));

      assertThat(clusterer.cluster(claims, links, bindings))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(once);
    }
  }

  private static Clustering of(UUID claim, List<Clustering> clusters) {
    return clusters.stream()
        .filter(each -> each.claims().contains(claim))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void link_toItself_isRefused() {
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> link(1, 1, 0, 0))
        .withMessageContaining(claim(1).toString());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.isnad.claim.Relation;
import org.isnad.cluster.Binding;
import org.isnad.cluster.Link;
import org.isnad.cluster.Thresholds;
import org.junit.jupiter.api.Test;

class StakesTest {

  private static final Thresholds PLAIN = new Thresholds(0, 0, -6, 0, 1);

  private static UUID claim(int number) {
    return new UUID(1, number);
  }

  /** Three and two, close within and loose between. */
  private static Stakes stakes(List<Binding> bindings) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      for (int j = i + 1; j < 5; j++) {
        double bits = i / 3 == j / 3 ? 6 : 1;
        links.add(new Link(claim(i), claim(j), bits, bits));
      }
    }
    List<UUID> members = IntStream.range(0, 5).mapToObj(StakesTest::claim).toList();
    return new Stakes(PLAIN, members, links, bindings);
  }

  @Test
  void pairBetweenTwoParts_movesTheLesser() {
    assertThat(stakes(List.of()).ofTwoQuestions(claim(0), claim(4))).isEqualTo(2);
    assertThat(stakes(List.of()).ofTwoAnswers(claim(0), claim(4))).isEqualTo(2);
  }

  @Test
  void pairWithinAPart_movesOneAway() {
    assertThat(stakes(List.of()).ofTwoQuestions(claim(3), claim(4))).isEqualTo(1);
  }

  /** Two clusters of so many, close within, with one link between a claim of each. */
  private static Stakes two(int size) {
    List<Link> links = new ArrayList<>(List.of(new Link(claim(0), claim(size), -1, 6)));
    for (int i = 0; i < 2 * size; i++) {
      for (int j = i + 1; j < 2 * size; j++) {
        if (i / size == j / size) {
          links.add(new Link(claim(i), claim(j), 2, 6));
        }
      }
    }
    List<UUID> members = IntStream.range(0, 2 * size).mapToObj(StakesTest::claim).toList();
    return new Stakes(PLAIN, members, links, List.of());
  }

  /** Their claims are not placed again yet since what held them apart was taken back. */
  @Test
  void pairThatAlreadyHangsTogether_movesNothing() {
    assertThat(stakes(List.of()).ofOneQuestion(claim(0), claim(4))).isZero();
  }

  @Test
  void pairOfTwoSingles_movesOne() {
    assertThat(two(1).ofOneQuestion(claim(0), claim(1))).isEqualTo(1);
  }

  /** What is unweighed between them outweighs the link that a person adds. */
  @Test
  void pairOfTwoLooseClusters_drawsTheTwoOutOfThem() {
    assertThat(two(6).ofOneQuestion(claim(0), claim(6))).isEqualTo(2);
  }

  @Test
  void pairOfTwoPositions_movesTheLesserOrTheTwo() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      for (int j = i + 1; j < 5; j++) {
        links.add(new Link(claim(i), claim(j), 6, i / 3 == j / 3 ? 6 : -1));
      }
    }
    List<UUID> members = IntStream.range(0, 5).mapToObj(StakesTest::claim).toList();
    Stakes stakes = new Stakes(PLAIN, members, links, List.of());

    assertThat(stakes.ofOneAnswer(claim(0), claim(4))).isEqualTo(2);
  }

  @Test
  void judgements_thatBind_areKept() {
    List<Binding> joined = List.of(new Binding(claim(0), claim(3), Relation.MATCH));

    assertThat(stakes(joined).ofTwoQuestions(claim(1), claim(4))).isLessThanOrEqualTo(2);
  }
}

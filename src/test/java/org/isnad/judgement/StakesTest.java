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

  @Test
  void judgements_thatBind_areKept() {
    List<Binding> joined = List.of(new Binding(claim(0), claim(3), Relation.MATCH));

    assertThat(stakes(joined).ofTwoQuestions(claim(1), claim(4))).isLessThanOrEqualTo(2);
  }
}

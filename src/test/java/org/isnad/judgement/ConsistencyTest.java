// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.claim.Relation.CONFLICT;
import static org.isnad.claim.Relation.MATCH;
import static org.isnad.claim.Relation.RELATED;
import static org.isnad.claim.Relation.UNRELATED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.isnad.claim.Relation;
import org.isnad.judgement.Assessed.Reason;
import org.isnad.judgement.Assessed.State;
import org.isnad.judgement.Judgement.Withdrawal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyTest {

  private static UUID claim(int number) {
    return new UUID(1, number);
  }

  /** A judgement whose id, age and number are one. */
  private static Judgement judgement(int number, int a, int b, Relation relation) {
    return new Judgement(
        new UUID(2, number),
        claim(Math.min(a, b)),
        1,
        claim(Math.max(a, b)),
        1,
        relation,
        null,
        "tester",
        Instant.EPOCH,
        number,
        null);
  }

  private static Standing standing(int number, int a, int b, Relation relation) {
    return new Standing(judgement(number, a, b, relation), true, true);
  }

  private static List<Long> against(int a, int b, Relation relation, Standing... before) {
    return Consistency.of(List.of(before)).against(claim(a), claim(b), relation).stream()
        .map(Judgement::seq)
        .toList();
  }

  @Test
  void judgement_ofStrangers_contradictsNobody() {
    for (Relation relation : Relation.values()) {
      assertThat(against(1, 2, relation, standing(1, 3, 4, MATCH))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"RELATED", "UNRELATED"})
  void twoQuestions_insideOne_areExcludedByTheChain(Relation relation) {
    Standing[] chain = {standing(1, 1, 2, MATCH), standing(2, 2, 3, CONFLICT)};

    assertThat(against(1, 3, relation, chain)).containsExactly(1L, 2L);
    assertThat(against(3, 1, relation, chain)).containsExactly(2L, 1L);
  }

  @ParameterizedTest
  @CsvSource({"MATCH", "CONFLICT"})
  void oneQuestion_overAPairOfTwo_isExcludedByTheChain(Relation relation) {
    assertThat(
            against(
                1,
                4,
                relation,
                standing(1, 1, 2, MATCH),
                standing(2, 3, 2, UNRELATED),
                standing(3, 3, 4, CONFLICT)))
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void match_overAConflict_isExcludedByTheChain() {
    assertThat(against(1, 3, MATCH, standing(1, 1, 2, MATCH), standing(2, 2, 3, CONFLICT)))
        .containsExactly(1L, 2L);
  }

  @Test
  void conflict_insideMatches_isExcludedByTheChain() {
    assertThat(against(1, 3, CONFLICT, standing(1, 1, 2, MATCH), standing(2, 2, 3, MATCH)))
        .containsExactly(1L, 2L);
  }

  /** Two answers against a third may be one answer, or three. */
  @Test
  void anything_betweenTwoThatConflictWithAThird_isPossibleWithinTheQuestion() {
    Standing[] both = {standing(1, 1, 2, CONFLICT), standing(2, 2, 3, CONFLICT)};

    assertThat(against(1, 3, MATCH, both)).isEmpty();
    assertThat(against(1, 3, CONFLICT, both)).isEmpty();
    assertThat(against(1, 3, RELATED, both)).containsExactly(1L, 2L);
  }

  @Test
  void anything_betweenTwoUnrelatedToAThird_isPossible() {
    for (Relation relation : Relation.values()) {
      assertThat(against(1, 3, relation, standing(1, 1, 2, RELATED), standing(2, 2, 3, UNRELATED)))
          .isEmpty();
    }
  }

  @Test
  void chain_isTheShortest_ofEqualsTheFirstById() {
    assertThat(
            against(
                1,
                4,
                UNRELATED,
                standing(1, 1, 2, MATCH),
                standing(2, 2, 3, MATCH),
                standing(3, 3, 4, MATCH),
                standing(5, 1, 6, MATCH),
                standing(6, 6, 4, MATCH),
                standing(7, 1, 7, MATCH),
                standing(4, 7, 4, MATCH)))
        .containsExactly(5L, 6L);
  }

  private static List<State> states(List<Standing> judgements) {
    return Consistency.of(judgements).assessed().stream().map(Assessed::state).toList();
  }

  @Test
  void contradiction_betweenStanding_olderBindsAndTheOtherNamesIt() {
    Consistency consistency =
        Consistency.of(
            List.of(
                standing(3, 1, 3, UNRELATED), standing(2, 2, 3, MATCH), standing(1, 1, 2, MATCH)));

    Assessed last = consistency.assessed().get(2);
    assertThat(last.judgement().seq()).isEqualTo(3);
    assertThat(last.state()).isEqualTo(State.SUSPENDED);
    assertThat(last.reason()).isEqualTo(Reason.CONTRADICTION);
    assertThat(last.by().stream().map(Judgement::seq)).containsExactly(1L, 2L);
    assertThat(consistency.bindings()).hasSize(2);
  }

  @Test
  void judgement_ofOtherWordsOrARetractedClaim_isSuspendedAndExcludesNobody() {
    Standing words = new Standing(judgement(1, 1, 2, MATCH), true, false);
    Standing retracted = new Standing(judgement(2, 1, 2, MATCH), false, true);

    Consistency consistency = Consistency.of(List.of(words, retracted));

    assertThat(consistency.assessed().stream().map(Assessed::reason))
        .containsExactly(Reason.WORDS, Reason.RETRACTED);
    assertThat(consistency.bindings()).isEmpty();
    assertThat(consistency.against(claim(1), claim(2), UNRELATED)).isEmpty();
  }

  @Test
  void judgement_withdrawn_doesNotBind() {
    Judgement made = judgement(1, 1, 2, MATCH);
    Judgement withdrawn =
        new Judgement(
            made.id(),
            made.a(),
            1,
            made.b(),
            1,
            MATCH,
            null,
            "tester",
            Instant.EPOCH,
            1,
            new Withdrawal("tester", Instant.EPOCH, 9));

    assertThat(states(List.of(new Standing(withdrawn, true, true))))
        .containsExactly(State.WITHDRAWN);
  }

  /** Whatever stands, what binds has an answer to every pair that contradicts none of it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void order_inWhichJudgementsAreGiven_doesNotShow(long seed) {
    Random random = new Random(seed);
    List<Standing> judgements = new ArrayList<>();
    List<List<Integer>> pairs = new ArrayList<>();
    for (int a = 0; a < 9; a++) {
      for (int b = a + 1; b < 9; b++) {
        pairs.add(Arrays.asList(a, b));
      }
    }
    Collections.shuffle(pairs, random);
    for (int i = 0; i < 24; i++) {
      Relation relation = Relation.values()[random.nextInt(4)];
      judgements.add(standing(i + 1, pairs.get(i).get(0), pairs.get(i).get(1), relation));
    }
    List<Assessed> once = Consistency.of(judgements).assessed();

    for (Assessed each : once) {
      assertThat(each.by().isEmpty()).as("seed %d", seed).isEqualTo(each.isBinding());
      assertThat(each.by())
          .allSatisfy(older -> assertThat(older.seq()).isLessThan(each.judgement().seq()));
    }
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(judgements, random);
      assertThat(Consistency.of(judgements).assessed()).as("seed %d", seed).isEqualTo(once);
    }
  }
}

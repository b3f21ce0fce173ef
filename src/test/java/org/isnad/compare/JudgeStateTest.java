// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.isnad.embed.Models;
import org.isnad.embed.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is seen of the judge's states? */
class JudgeStateTest {

  private static final Verdict OPEN = new Verdict(1 / 3d, 1 / 3d, 1 / 3d, .5);

  private static Models models;
  private static ReadingPair pair;

  @BeforeAll
  static void read() {
    models = new Models(Optional.empty(), Optional.empty());
    TextReader reader = new TextReader(models.encoder());
    pair = new ReadingPair(reader.read("The dam held."), reader.read("انهار السد."));
  }

  @AfterAll
  static void close() {
    models.close();
  }

  private static final Probabilities NOTHING = new Probabilities(.25, .25, .25, .25);

  private static double[] seen(Probabilities probed) {
    JudgeAnswers answers = new JudgeAnswers(OPEN, OPEN, probed, NOTHING);
    return new JudgeState().observe(pair.judged(answers)).values();
  }

  private static double[] seenOfStories(Probabilities probed) {
    JudgeAnswers answers = new JudgeAnswers(OPEN, OPEN, NOTHING, probed);
    return new JudgeStoryState().observe(pair.judged(answers)).values();
  }

  @Test
  void observe_allEquallyProbable_isNothing() {
    assertThat(seen(new Probabilities(.25, .25, .25, .25)))
        .containsExactly(new double[4], within(1e-12));
  }

  @Test
  void observe_oneTenTimesAsProbable_standsOut() {
    double[] seen = seen(new Probabilities(1 / 13d, 10 / 13d, 1 / 13d, 1 / 13d));

    // One power of ten over the others, in tens; less the mean of the four.
    assertThat(seen).containsExactly(new double[] {-.025, .075, -.025, -.025}, within(1e-12));
  }

  @Test
  void observe_oneCertain_staysInRange() {
    assertThat(seen(new Probabilities(1, 0, 0, 0)))
        .containsExactly(new double[] {.9, -.3, -.3, -.3}, within(1e-12));
  }

  @Test
  void observe_oneQuestionTenTimesAsProbable_isATenth() {
    // Ten to one for one question; a hundred to one for a match in it.
    Probabilities probed = new Probabilities(1000 / 1111d, 10 / 1111d, 1 / 1111d, 100 / 1111d);

    assertThat(seenOfStories(probed)).containsExactly(new double[] {.1, .2}, within(1e-12));
  }

  @Test
  void observe_storyStateSaysNothing_isNothing() {
    assertThat(seenOfStories(NOTHING)).containsExactly(new double[2], within(1e-12));
  }

  @Test
  void observe_storyStateIsCertain_staysInRange() {
    assertThat(seenOfStories(new Probabilities(0, 1, 0, 0)))
        .containsExactly(new double[] {1.2, -1.2}, within(1e-12));
  }

  @Test
  void observe_judgeNotAsked_isNone() {
    assertThat(new JudgeState().observe(pair).values()).containsOnly(0);
    assertThat(new JudgeStoryState().observe(pair).values()).containsOnly(0);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.isnad.embed.Verdict;
import org.junit.jupiter.api.Test;

/** What is seen of the judge's answers? */
class JudgeProbabilityTest extends ObservationTest {

  private static final String SHORT = "The dam held.";
  private static final String LONG = "The dam held. The dam held.";

  private static final Verdict FOLLOWS = new Verdict(1, 1e-3, 1e-3, 1);
  private static final Probabilities NOTHING = new Probabilities(.25, .25, .25, .25);
  private static final Verdict OPEN = new Verdict(.1, .1, .8, .5);

  private static Observation entailment(String a, String b, Verdict forward, Verdict backward) {
    JudgeAnswers answers = new JudgeAnswers(forward, backward, NOTHING, NOTHING);
    return JudgeProbability.all().get(0).observe(pair(a, b).judged(answers));
  }

  private static double seen(Observation observation, String column) {
    return value(JudgeProbability.all().get(0), observation, column);
  }

  @Test
  void observe_shorterFollowsFromLonger_countsAsOfTheShorter() {
    Observation seen = entailment(LONG, SHORT, FOLLOWS, OPEN);

    // log10 of .1, in thirds; the direction from longer to shorter counts all but a twentieth.
    assertThat(seen(seen, "log-of-shorter")).isBetween(-.05, 0.);
    assertThat(seen(seen, "log-of-longer")).isBetween(-1 / 3d, -.3);
    assertThat(entailment(SHORT, LONG, OPEN, FOLLOWS).values()).isEqualTo(seen.values());
  }

  @Test
  void observe_longerFollowsFromShorter_countsAsOfTheLonger() {
    Observation seen = entailment(LONG, SHORT, OPEN, FOLLOWS);

    assertThat(seen(seen, "log-of-longer")).isBetween(-.05, 0.);
    assertThat(seen(seen, "log-of-shorter")).isBetween(-1 / 3d, -.3);
    assertThat(seen(seen, "log-max")).isZero();
  }

  @Test
  void observe_equalLengths_bothDirectionsCountHalf() {
    Observation seen = entailment(SHORT, "The dam fell.", FOLLOWS, OPEN);

    assertThat(seen(seen, "log-of-shorter")).isCloseTo(-1 / 6d, within(1e-12));
    assertThat(seen(seen, "log-of-longer")).isCloseTo(-1 / 6d, within(1e-12));
  }

  @Test
  void observe_judgeNotAsked_isNone() {
    assertThat(JudgeProbability.all().get(0).observe(pair(SHORT, LONG)).values()).containsOnly(0);
  }
}

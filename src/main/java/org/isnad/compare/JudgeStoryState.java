// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;

/**
 * What do the judge's hidden states say of two claims of one story?
 *
 * <p>By the {@link ProbePair#ofStories probe} that has learnt from such claims alone: the log10 of
 * the odds of one question, and of those of a match against a conflict, in tens.
 */
final class JudgeStoryState implements Feature {

  @Override
  public String name() {
    return JudgeProbability.PREFIX + "story-state";
  }

  @Override
  public List<String> columns() {
    return List.of("question", "answer");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    JudgeAnswers answers = pair.answers();
    if (answers == null) {
      return Observation.none(columns().size());
    }
    Probabilities probed = answers.storyProbed();
    double oneQuestion = probed.match() + probed.conflict();
    return Observation.of(
        tens(oneQuestion, probed.related() + probed.unrelated()),
        tens(probed.match(), probed.conflict()));
  }

  private static double tens(double probability, double other) {
    return (JudgeState.log10(probability) - JudgeState.log10(other)) / JudgeState.TENS;
  }
}

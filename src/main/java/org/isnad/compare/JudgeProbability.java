// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.isnad.embed.Verdict;

/**
 * What does the judge say, both ways?
 *
 * <p>The greater and the lesser of the two directions, as probabilities and as log10 of them (from
 * 0 down to -3): the tails carry information that a probability hides. Then the mean of the two
 * logarithms in which the direction from the longer text to the shorter counts more, and the other
 * way round ({@link Lengths}).
 */
final class JudgeProbability implements Feature {

  /** Begins the names of all evidence of the judge. */
  static final String PREFIX = "judge-";

  private static final double LEAST = 1e-3;

  private final String name;
  private final ToDoubleFunction<Verdict> probability;

  private JudgeProbability(String name, ToDoubleFunction<Verdict> probability) {
    this.name = name;
    this.probability = probability;
  }

  /** One feature for each answer the judge gives. */
  static List<Feature> all() {
    return List.of(
        new JudgeProbability(PREFIX + "entailment", Verdict::entailment),
        new JudgeProbability(PREFIX + "contradiction", Verdict::contradiction),
        new JudgeProbability(PREFIX + "neutral", Verdict::neutral),
        new JudgeProbability(PREFIX + "relatedness", Verdict::relatedness));
  }

  /** Is this evidence of the judge? */
  static boolean isOne(Evidence evidence) {
    return evidence.feature().startsWith(PREFIX);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> columns() {
    return List.of("max", "min", "log-max", "log-min", "log-of-shorter", "log-of-longer");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    JudgeAnswers answers = pair.answers();
    if (answers == null) {
      return Observation.none(columns().size());
    }
    double forward = probability.applyAsDouble(answers.forward());
    double backward = probability.applyAsDouble(answers.backward());
    double max = Math.max(forward, backward);
    double min = Math.min(forward, backward);
    Lengths lengths = Lengths.of(pair.a().text(), pair.b().text());
    return Observation.of(
        max,
        min,
        log(max),
        log(min),
        lengths.ofShorter(log(forward), log(backward)),
        lengths.ofLonger(log(forward), log(backward)));
  }

  private static double log(double probability) {
    return Math.log10(Math.max(LEAST, probability)) / 3;
  }
}

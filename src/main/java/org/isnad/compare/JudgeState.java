// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.Arrays;
import java.util.List;
import org.isnad.claim.Relation;

/**
 * What do the judge's hidden states say of the pair, beside its answers?
 *
 * <p>The log10 of the probability that the {@link ProbePair#general probe} gives each relation,
 * less the mean of the four, in tens: 0 when all are equally probable.
 */
final class JudgeState implements Feature {

  /** What a difference of logarithms is given in. */
  static final double TENS = 10;

  private static final double LEAST = 1e-12;

  @Override
  public String name() {
    return JudgeProbability.PREFIX + "state";
  }

  @Override
  public List<String> columns() {
    return List.of("match", "conflict", "related", "unrelated");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    JudgeAnswers answers = pair.answers();
    if (answers == null) {
      return Observation.none(columns().size());
    }
    double[] logs =
        Arrays.stream(Relation.values())
            .mapToDouble(each -> log10(answers.probed().of(each)))
            .toArray();
    double mean = Arrays.stream(logs).average().orElseThrow();
    return Observation.of(Arrays.stream(logs).map(log -> (log - mean) / TENS).toArray());
  }

  /** Of a probability, the least of which is 10 to the -12. */
  static double log10(double probability) {
    return Math.log10(Math.max(LEAST, probability));
  }
}

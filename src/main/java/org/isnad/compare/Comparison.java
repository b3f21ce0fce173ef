// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import org.isnad.claim.Relation;
import org.jspecify.annotations.Nullable;

/**
 * How two texts stand to each other, and why.
 *
 * @param relation the most probable one
 * @param probabilities one a relation, summing to 1
 * @param similarity graded likeness of meaning in [0, 1], whatever the relation
 * @param score bits for {@code relation} against the next most probable one, at least 0: the sum of
 *     the weights in {@code evidence}
 * @param dimensions respects in which the texts agree or differ
 * @param evidence strongest first, the prior of the weights included
 * @param answers the judge's word, or null when the cheap evidence left nothing open
 */
public record Comparison(
    Relation relation,
    Probabilities probabilities,
    double similarity,
    double score,
    List<Dimension> dimensions,
    List<Evidence> evidence,
    @Nullable JudgeAnswers answers) {

  public Comparison {
    dimensions = List.copyOf(dimensions);
    evidence = List.copyOf(evidence);
  }

  /** The same, with the words that the judge's evidence rests on. */
  Comparison judgedOn(JudgedWords words) {
    return new Comparison(
        relation,
        probabilities,
        similarity,
        score,
        dimensions,
        evidence.stream()
            .map(each -> JudgeProbability.isOne(each) ? each.on(words.a(), words.b()) : each)
            .toList(),
        answers);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

/**
 * What the judge makes of text b, given text a.
 *
 * <p>The first three are probabilities and sum to 1. Not symmetric: ask both ways.
 *
 * @param entailment b follows from a, in [0, 1]
 * @param contradiction b cannot hold if a does, in [0, 1]
 * @param neutral a leaves b open, in [0, 1]
 * @param relatedness 0 unrelated to 1 the same, by itself and not part of the sum
 */
public record Verdict(double entailment, double contradiction, double neutral, double relatedness) {

  /** Softmax over the three logits in this order, logistic function of the fourth. */
  static Verdict ofLogits(float entailment, float contradiction, float neutral, float relatedness) {
    double top = Math.max(entailment, Math.max(contradiction, neutral));
    double e = Math.exp(entailment - top);
    double c = Math.exp(contradiction - top);
    double n = Math.exp(neutral - top);
    double sum = e + c + n;
    return new Verdict(e / sum, c / sum, n / sum, 1 / (1 + Math.exp(-(double) relatedness)));
  }
}

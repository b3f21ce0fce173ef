// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import org.isnad.compare.Probabilities;

/** What does the machine not know of a pair? */
public enum Doubt {
  /** Whether both are about one question. */
  QUESTION,
  /** Whether they give one answer, if it is one question. */
  ANSWER;

  /**
   * How little it knows: the entropy of its odds, in bits, 0 when it is certain and 1 when it could
   * as well toss a coin. That of the answers counts as far as it is one question.
   */
  public double uncertainty(Probabilities odds) {
    double question = odds.sameQuestion();
    if (this == QUESTION) {
      return entropy(question);
    }
    return question == 0 ? 0 : question * entropy(odds.match() / question);
  }

  private static double entropy(double probability) {
    return term(probability) + term(1 - probability);
  }

  private static double term(double probability) {
    return probability <= 0 ? 0 : -probability * Math.log(probability) / Math.log(2);
  }
}

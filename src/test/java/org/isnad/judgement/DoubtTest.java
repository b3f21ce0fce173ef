// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.isnad.compare.Probabilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtTest {

  @ParameterizedTest
  @CsvSource({
    "0.25, 0.25, 0.25, 0.25, 1,      0.5",
    "0.5,  0.5,  0,    0,    0,      1",
    "1,    0,    0,    0,    0,      0",
    "0,    0,    1,    0,    0,      0",
    "0.4,  0.1,  0.5,  0,    1,      0.3610",
    "0.9,  0,    0.1,  0,    0.4690, 0"
  })
  void uncertainty_isTheEntropyOfTheOdds(
      double match,
      double conflict,
      double related,
      double unrelated,
      double question,
      double answer) {
    Probabilities odds = new Probabilities(match, conflict, related, unrelated);

    assertThat(Doubt.QUESTION.uncertainty(odds)).isCloseTo(question, within(1e-4));
    assertThat(Doubt.ANSWER.uncertainty(odds)).isCloseTo(answer, within(1e-4));
  }
}

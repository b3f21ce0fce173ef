// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Does the judge show what its layers hold? */
class InferenceTest {

  private static final Judge JUDGE = ModelsFixture.JUDGE;

  @Test
  void infer_pair_saysWhatTheJudgeSays() {
    Inference inference = JUDGE.infer("The dam held.", "انهار السد.");

    assertThat(inference.verdict()).isEqualTo(JUDGE.judge("The dam held.", "انهار السد."));
  }

  @Test
  void infer_pair_hasAStateOfFixedLength_whateverTheLengthOfTheTexts() {
    for (String text : new String[] {"", "The dam held.", "word ".repeat(500)}) {
      float[] state = JUDGE.infer(text, "The dam burst.").state();

      assertThat(state).hasSize(Judge.STATE);
      assertThat(IntStream.range(0, state.length).mapToDouble(i -> state[i]))
          .allMatch(Double::isFinite)
          .anyMatch(number -> number != 0);
    }
  }

  @Test
  void infer_samePairAgain_hasTheSameState() {
    assertThat(JUDGE.infer("The dam held.", "The dam burst.").state())
        .isEqualTo(JUDGE.infer("The dam held.", "The dam burst.").state());
  }

  @Test
  void infer_otherPair_hasAnotherState() {
    float[] state = JUDGE.infer("The dam held.", "The dam burst.").state();

    assertThat(JUDGE.infer("The dam held.", "The dyke burst.").state()).isNotEqualTo(state);
    assertThat(JUDGE.infer("The dam burst.", "The dam held.").state()).isNotEqualTo(state);
  }
}

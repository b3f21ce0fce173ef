// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Does the judge show what its layers hold? */
class InferenceTest {

  private static final Judge JUDGE = ModelsFixture.JUDGE;

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

  @Test
  void state_ofLayers_hasFirstRowsThenMeans() {
    int pieces = 2;
    List<float[]> inner = new ArrayList<>();
    inner.add(filled(Judge.WIDTH, -1));
    for (int layer : Judge.LAYERS) {
      float[] rows = new float[pieces * Judge.WIDTH];
      Arrays.fill(rows, 0, Judge.WIDTH, layer);
      Arrays.fill(rows, Judge.WIDTH, rows.length, layer + 100);
      inner.add(rows);
    }

    float[] state = Judge.state(inner, pieces);

    List<Float> blocks = new ArrayList<>(List.of(-1f));
    Arrays.stream(Judge.FIRST_OF).forEach(layer -> blocks.add((float) layer));
    Arrays.stream(Judge.MEAN_OF).forEach(layer -> blocks.add(layer + 50f));
    for (int block = 0; block < blocks.size(); block++) {
      assertThat(Arrays.copyOfRange(state, block * Judge.WIDTH, (block + 1) * Judge.WIDTH))
          .isEqualTo(filled(Judge.WIDTH, blocks.get(block)));
    }
    assertThat(state).hasSize(blocks.size() * Judge.WIDTH);
  }

  @Test
  void state_ofLayersOfAnotherWidth_isRefused() {
    List<float[]> inner = new ArrayList<>(List.of(new float[Judge.WIDTH]));
    Judge.LAYERS.forEach(layer -> inner.add(new float[3 * 2 * Judge.WIDTH]));

    assertThatThrownBy(() -> Judge.state(inner, 3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("should have " + 3 * Judge.WIDTH);
  }

  private static float[] filled(int length, float with) {
    float[] row = new float[length];
    Arrays.fill(row, with);
    return row;
  }
}

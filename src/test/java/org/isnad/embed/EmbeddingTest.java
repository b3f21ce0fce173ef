// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

  private static float[] axis(int at) {
    float[] components = new float[Embedding.DIMENSIONS];
    components[at] = 1;
    return components;
  }

  private static Embedding random(long seed) {
    Random random = new Random(seed);
    float[] components = new float[Embedding.DIMENSIONS];
    double squares = 0;
    for (int i = 0; i < components.length; i++) {
      components[i] = (float) random.nextGaussian();
      squares += components[i] * components[i];
    }
    for (int i = 0; i < components.length; i++) {
      components[i] /= (float) Math.sqrt(squares);
    }
    return Embedding.of(components);
  }

  @Test
  void cosine_sameDirection_isOne() {
    assertThat(Embedding.of(axis(3)).cosine(Embedding.of(axis(3)))).isEqualTo(1);
    assertThat(random(1).cosine(random(1))).isCloseTo(1, within(1e-6)).isLessThanOrEqualTo(1);
  }

  @Test
  void cosine_rightAngle_isZero() {
    assertThat(Embedding.of(axis(0)).cosine(Embedding.of(axis(511)))).isZero();
  }

  @Test
  void cosine_swapped_isSameToTheLastBit() {
    for (long seed = 0; seed < 50; seed++) {
      assertThat(random(seed).cosine(random(seed + 1)))
          .isEqualTo(random(seed + 1).cosine(random(seed)));
    }
  }

  @Test
  void cosine_ofStoredForm_isSameToTheLastBit() {
    byte[] stored = ByteBuffer.allocate(5 + Embedding.BYTES).put(5, random(7).toBytes()).array();
    assertThat(random(8).cosine(stored, 5)).isEqualTo(random(8).cosine(random(7)));
  }

  @Test
  void bytes_roundTrip_isEqual() {
    assertThat(Embedding.fromBytes(random(9).toBytes()))
        .isEqualTo(random(9))
        .hasSameHashCodeAs(random(9))
        .isNotEqualTo(random(10));
  }

  @Test
  void bytes_layout_isLittleEndianFloat32() {
    ByteBuffer stored =
        ByteBuffer.wrap(Embedding.of(axis(2)).toBytes()).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(stored.remaining()).isEqualTo(2_048);
    assertThat(stored.getFloat(8)).isEqualTo(1f);
  }

  @Test
  void components_changedAfterwards_changeNothing() {
    float[] components = axis(0);
    Embedding embedding = Embedding.of(components);
    components[0] = 0;
    embedding.toFloats()[0] = 0;
    assertThat(embedding).isEqualTo(Embedding.of(axis(0)));
  }

  @Test
  void notAnEmbedding_refusedWithReason() {
    assertThatThrownBy(() -> Embedding.of(new float[384]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("512")
        .hasMessageContaining("384");
    assertThatThrownBy(() -> Embedding.of(new float[512])).hasMessageContaining("0.0");
    float[] unknown = axis(0);
    unknown[1] = Float.NaN;
    assertThatThrownBy(() -> Embedding.of(unknown)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> Embedding.fromBytes(new byte[7])).hasMessageContaining("2048");
  }
}

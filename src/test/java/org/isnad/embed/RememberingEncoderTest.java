// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberingEncoderTest {

  private final Counting counting = new Counting();

  @Test
  void encode_sameTextTwice_runsOnce() {
    Encoder remembering = counting.remembering(1_000_000);
    Embedding first = remembering.encode("the ministry");
    assertThat(remembering.encode("the ministry")).isEqualTo(first);
    remembering.encode("the minister");
    assertThat(counting.asked).containsExactly("the ministry", "the minister");
  }

  @Test
  void encode_boundOfNothing_remembersNothingAndAnswers() {
    Encoder remembering = counting.remembering(0);
    for (int i = 0; i < 500; i++) {
      remembering.encode("text " + i);
    }
    assertThat(counting.asked).hasSize(500);
  }

  @Test
  void id_isTheEncoders() {
    assertThat(counting.remembering(1_000).id()).isEqualTo("counting");
  }

  @Test
  void close_closesTheEncoder() {
    counting.remembering(1_000).close();
    assertThat(counting.closed).isTrue();
  }

  /** Gives every text a direction of its own and writes down what it was asked. */
  private static final class Counting implements Encoder {

    final List<String> asked = new ArrayList<>();
    boolean closed;

    @Override
    public Embedding encode(String text) {
      asked.add(text);
      float[] components = new float[Embedding.DIMENSIONS];
      components[Math.floorMod(text.hashCode(), components.length)] = 1;
      return Embedding.of(components);
    }

    @Override
    public String id() {
      return "counting";
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}

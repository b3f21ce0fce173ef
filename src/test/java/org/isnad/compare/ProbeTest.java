// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.isnad.claim.Relation;
import org.isnad.embed.Inference;
import org.isnad.embed.Judge;
import org.isnad.embed.Verdict;
import org.junit.jupiter.api.Test;

/** What does a probe make of two states? */
class ProbeTest {

  private static final Verdict OPEN = new Verdict(1 / 3d, 1 / 3d, 1 / 3d, .5);

  private static Weights weights(String rows) throws IOException {
    return Weights.parse(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
  }

  /** All columns weigh nothing but the first, which speaks for match with a bit. */
  private static Probe firstSpeaksForMatch() throws IOException {
    StringBuilder rows = new StringBuilder("probe\tprior\t0\t0\t0\t0\n");
    for (String column : Probe.columns()) {
      String match = column.equals("state-0") ? "1" : "0";
      rows.append("probe\t").append(column).append('\t').append(match).append("\t0\t0\t0\n");
    }
    return Probe.of(weights(rows.toString()));
  }

  private static Inference state(float first) {
    float[] state = new float[Judge.STATE];
    Arrays.fill(state, 7);
    state[0] = first;
    return new Inference(OPEN, state);
  }

  @Test
  void read_states_givesTheOddsOfTheirMean() throws IOException {
    Probabilities read = firstSpeaksForMatch().read(state(1), state(3));

    // Two bits for match: four to one against each of the others.
    assertThat(read.match()).isCloseTo(4 / 7d, within(1e-12));
    assertThat(Arrays.stream(Relation.values()).mapToDouble(read::of).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void read_otherWayRound_isTheSame() throws IOException {
    Probe probe = firstSpeaksForMatch();

    assertThat(probe.read(state(1), state(3))).isEqualTo(probe.read(state(3), state(1)));
  }

  @Test
  void of_weightsWithoutAColumn_saysWhich() throws IOException {
    Weights lacking = weights("probe\tprior\t0\t0\t0\t0\n");

    assertThatThrownBy(() -> Probe.of(lacking))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("state-0");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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

  /** What one number says to the first unit, which speaks for match with a bit; else noughts. */
  private static Probe probe(String number, String toUnit) throws IOException {
    StringBuilder rows = new StringBuilder();
    row(rows, "probe-hidden", "prior", Probe.UNITS, "0");
    for (String column : Probe.columns()) {
      row(rows, "probe-hidden", column, Probe.UNITS, column.equals(number) ? toUnit : "0");
    }
    row(rows, "probe", "prior", 4, "0");
    for (String unit : Probe.units()) {
      row(rows, "probe", unit, 4, unit.equals("unit-0") ? "1" : "0");
    }
    return Probe.of(weights(rows.toString()), ProbePair.GENERAL);
  }

  /** A row of noughts but for its first number. */
  private static void row(
      StringBuilder rows, String model, String column, int length, String first) {
    rows.append(model).append('\t').append(column).append('\t').append(first);
    rows.append("\t0".repeat(length - 1)).append('\n');
  }

  private static Inference state(float first) {
    float[] state = new float[Judge.STATE];
    Arrays.fill(state, 7);
    state[0] = first;
    return new Inference(OPEN, state);
  }

  @Test
  void read_states_givesTheOddsOfTheirMean() throws IOException {
    Probabilities read = probe("mean-0", "1").read(Probe.inputs(state(1), state(3)));

    // Two bits for match: four to one against each of the others.
    assertThat(read.match()).isCloseTo(4 / 7d, within(1e-12));
    assertThat(Arrays.stream(Relation.values()).mapToDouble(read::of).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void read_statesThatAUnitIsTurnedOffBy_saysNothing() throws IOException {
    Probabilities read = probe("mean-0", "-1").read(Probe.inputs(state(1), state(3)));

    assertThat(read.match()).isCloseTo(1 / 4d, within(1e-12));
  }

  @Test
  void read_statesApart_givesTheOddsOfTheirDistance() throws IOException {
    Probabilities read = probe("apart-0", "1").read(Probe.inputs(state(1), state(3)));

    assertThat(read.match()).isCloseTo(4 / 7d, within(1e-12));
  }

  @Test
  void read_otherWayRound_isTheSame() throws IOException {
    for (String number : List.of("mean-0", "apart-0")) {
      Probe probe = probe(number, "1");

      assertThat(probe.read(Probe.inputs(state(1), state(3))))
          .isEqualTo(probe.read(Probe.inputs(state(3), state(1))));
    }
  }

  @Test
  void of_weightsWithoutAColumn_saysWhich() throws IOException {
    StringBuilder rows = new StringBuilder();
    row(rows, "probe-hidden", "prior", Probe.UNITS, "0");
    Weights lacking = weights(rows.toString());

    assertThatThrownBy(() -> Probe.of(lacking, ProbePair.GENERAL))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("mean-0");
  }

  @Test
  void of_rowsOfAnotherLength_saysWhich() throws IOException {
    StringBuilder rows = new StringBuilder();
    row(rows, "probe-hidden", "prior", Probe.UNITS - 1, "0");
    Weights shorter = weights(rows.toString());

    assertThatThrownBy(() -> Probe.of(shorter, ProbePair.GENERAL))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("probe-hidden")
        .hasMessageContaining("prior");
  }
}

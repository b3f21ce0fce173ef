// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.isnad.compare.Probabilities;
import org.junit.jupiter.api.Test;

class ProbabilitiesViewTest {

  @Test
  void of_anyProbabilities_addsUpToOne() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      double[] parts = random.doubles(4, 0, 1).map(each -> Math.pow(each, 8)).toArray();
      double sum = parts[0] + parts[1] + parts[2] + parts[3];

      ProbabilitiesView shown =
          ProbabilitiesView.of(
              new Probabilities(parts[0] / sum, parts[1] / sum, parts[2] / sum, parts[3] / sum));

      assertThat(
              Math.round(shown.match() * 10_000)
                  + Math.round(shown.conflict() * 10_000)
                  + Math.round(shown.related() * 10_000)
                  + Math.round(shown.unrelated() * 10_000))
          .isEqualTo(10_000);
      assertThat(Math.abs(shown.match() - parts[0] / sum)).isLessThan(1e-4);
    }
  }

  @Test
  void of_thirds_givesWhatIsLeftToTheFirst() {
    assertThat(ProbabilitiesView.of(new Probabilities(1 / 3.0, 1 / 3.0, 1 / 3.0, 0)))
        .isEqualTo(new ProbabilitiesView(0.3334, 0.3333, 0.3333, 0));
  }
}

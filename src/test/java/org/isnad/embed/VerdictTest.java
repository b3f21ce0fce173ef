// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VerdictTest {

  @Test
  void ofLogits_equal_isEvenlySplit() {
    Verdict verdict = Verdict.ofLogits(2, 2, 2, 0);
    assertThat(verdict.entailment()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(verdict.contradiction()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(verdict.neutral()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(verdict.relatedness()).isEqualTo(.5);
  }

  @Test
  void ofLogits_threeToOneOdds_isThreeQuarters() {
    Verdict verdict = Verdict.ofLogits((float) Math.log(3), 0, -1_000, 3);
    assertThat(verdict.entailment()).isCloseTo(.75, within(1e-6));
    assertThat(verdict.contradiction()).isCloseTo(.25, within(1e-6));
    assertThat(verdict.relatedness()).isCloseTo(.9525741, within(1e-6));
  }

  @Test
  void ofLogits_huge_staysFinite() {
    Verdict verdict = Verdict.ofLogits(1e6f, -1e6f, 0, -1e6f);
    assertThat(verdict).isEqualTo(new Verdict(1, 0, 0, 0));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isnad.compare.Contrast.Seen;
import org.isnad.compare.Contrast.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ContrastTest extends ObservationTest {

  private static final double CLEAR = 0.4;

  /** What a careful reader sees. */
  enum Sees {
    CONFLICT,
    AGREE,
    NOTHING
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/contrast.csv", numLinesToSkip = 1)
  void polarity_ofAPair_isSeenWithItsWords(
      String a, String b, Sees sees, @Nullable String wordsA, @Nullable String wordsB) {
    ReadingPair pair = pair(a, b);

    assertThat(seen(pair)).isEqualTo(sees);
    if (wordsA != null) {
      Seen conflict = conflict(pair).orElseThrow();
      assertThat(words(conflict.a(), a)).isEqualTo(wordsA);
      assertThat(words(conflict.b(), b)).isEqualTo(wordsB);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/contrast.csv", numLinesToSkip = 1)
  void polarity_ofThePairTurnedRound_isMirrored(String a, String b) {
    Observation there = new PolarityAgreement().observe(pair(a, b));
    Observation back = new PolarityAgreement().observe(pair(b, a));
    Observation denied = new StanceAgreement().observe(pair(a, b));
    Observation deniedBack = new StanceAgreement().observe(pair(b, a));

    assertThat(back.values()).containsExactly(there.values());
    assertThat(back.a()).isEqualTo(there.b());
    assertThat(back.b()).isEqualTo(there.a());
    assertThat(deniedBack.values()).containsExactly(denied.values());
    assertThat(deniedBack.a()).isEqualTo(denied.b());
  }

  private static Sees seen(ReadingPair pair) {
    if (conflict(pair).isPresent()) {
      return Sees.CONFLICT;
    }
    Contrast contrast = pair.contrast();
    double agrees =
        Math.max(
            Denial.of(pair).both(),
            Math.max(contrast.strength(What.UNDONE), contrast.strength(What.BOTH)));
    return agrees > CLEAR ? Sees.AGREE : Sees.NOTHING;
  }

  private static Optional<Seen> conflict(ReadingPair pair) {
    Denial denial = Denial.of(pair);
    return denial
        .seen()
        .filter(each -> denial.denied() > CLEAR)
        .or(() -> Assertions.only(pair))
        .or(() -> pair.contrast().conflict().filter(each -> each.strength() > CLEAR));
  }
}

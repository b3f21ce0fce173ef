// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FigureAgreementTest extends ObservationTest {

  private static final Feature FIGURES = new FigureAgreement();

  @ParameterizedTest
  @CsvFileSource(
      resources = {"/cases/figures.en.csv", "/cases/figures.ar.csv", "/cases/figures.mixed.csv"},
      delimiter = '|',
      numLinesToSkip = 1)
  void pair_isSeen(
      String a, String b, String sees, @Nullable String wordsOfA, @Nullable String wordsOfB) {
    Reading one = read(a, null);
    Reading two = read(b, null);
    Observation seen = FIGURES.observe(new ReadingPair(one, two));
    double conflict =
        value(FIGURES, seen, "conflict-same") + value(FIGURES, seen, "conflict-probable");
    double unclear = value(FIGURES, seen, "conflict-unclear");
    double agree =
        value(FIGURES, seen, "agree-same")
            + value(FIGURES, seen, "agree-probable")
            + value(FIGURES, seen, "agree-unclear");
    assertThat(conflict).as("conflict").isEqualTo(sees.equals("conflict") ? 1 : 0);
    assertThat(agree).as("agree").isEqualTo(sees.equals("agree") ? 1 : 0);
    assertThat(unclear).as("unclear").isZero();
    if (sees.equals("conflict")) {
      assertThat(words(seen.a(), a)).isEqualTo(wordsOfA);
      assertThat(words(seen.b(), b)).isEqualTo(wordsOfB);
    }
    assertMirrored(seen, FIGURES.observe(new ReadingPair(two, one)));
  }
}

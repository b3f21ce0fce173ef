// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimeAgreementTest extends ObservationTest {

  private static final Feature TIMES = new TimeAgreement();

  @ParameterizedTest
  @CsvFileSource(
      resources = {"/cases/times.en.csv", "/cases/times.ar.csv", "/cases/times.mixed.csv"},
      delimiter = '|',
      numLinesToSkip = 1)
  void pair_isSeen(
      String a,
      String b,
      @Nullable String publishedA,
      @Nullable String publishedB,
      String sees,
      @Nullable String wordsOfA,
      @Nullable String wordsOfB) {
    Reading one = read(a, publishedA);
    Reading two = read(b, publishedB);
    Observation seen = TIMES.observe(new ReadingPair(one, two));
    double conflict = value(TIMES, seen, "conflict-same") + value(TIMES, seen, "conflict-open");
    double agree = value(TIMES, seen, "agree-same") + value(TIMES, seen, "agree-open");
    assertThat(conflict).as("conflict").isEqualTo(sees.equals("conflict") ? 1 : 0);
    assertThat(agree).as("agree").isEqualTo(sees.equals("agree") ? 1 : 0);
    if (sees.equals("conflict")) {
      assertThat(words(seen.a(), a)).isEqualTo(wordsOfA);
      assertThat(words(seen.b(), b)).isEqualTo(wordsOfB);
    }
    assertMirrored(seen, TIMES.observe(new ReadingPair(two, one)));
  }
}

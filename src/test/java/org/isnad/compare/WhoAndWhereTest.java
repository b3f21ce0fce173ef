// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WhoAndWhereTest extends ObservationTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/actors.csv", delimiter = '|', numLinesToSkip = 1)
  void names_ofPairs_agreeOrDiffer(
      String a, String b, String verdict, @Nullable String spanA, @Nullable String spanB) {
    check(new NameAgreement(), "shared", a, b, verdict, spanA, spanB);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/places-of-pairs.csv", delimiter = '|', numLinesToSkip = 1)
  void places_ofPairs_agreeOrDiffer(
      String a, String b, String verdict, @Nullable String spanA, @Nullable String spanB) {
    check(new PlaceAgreement(), "agree", a, b, verdict, spanA, spanB);
  }

  private static void check(
      Feature feature,
      String agree,
      String a,
      String b,
      String verdict,
      @Nullable String spanA,
      @Nullable String spanB) {
    ReadingPair pair = pair(a, b);
    Observation seen = feature.observe(pair);
    Observation mirrored = feature.observe(new ReadingPair(pair.b(), pair.a()));

    assertThat(value(feature, seen, "differ")).isEqualTo(verdict.equals("differ") ? 1 : 0);
    if (verdict.equals("agree")) {
      assertThat(value(feature, seen, agree)).isPositive();
    }
    assertThat(words(seen.a(), a)).isEqualTo(spanA);
    assertThat(words(seen.b(), b)).isEqualTo(spanB);
    assertThat(mirrored.values()).containsExactly(seen.values());
    assertThat(Arrays.asList(mirrored.a(), mirrored.b())).containsExactly(seen.b(), seen.a());
  }
}

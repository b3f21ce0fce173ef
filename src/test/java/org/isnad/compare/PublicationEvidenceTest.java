// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Arrays;
import org.isnad.claim.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of who published two texts, and when? */
class PublicationEvidenceTest extends ObservationTest {

  private static Reading said(@Nullable String source, @Nullable String at) {
    return published(
        "The dam held.", new Publication(source, at == null ? null : Instant.parse(at + "Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T10:00:00, 2026-03-01T10:00:00, 0,     0",
    "2026-03-01T10:00:00, 2026-03-02T10:00:00, .1174, 0",
    "2026-03-01T10:00:00, 2026-03-02T10:00:01, .1174, 1",
    "2026-03-05T10:00:00, 2026-03-01T10:00:00, .2727, 2",
    "2026-03-09T10:00:00, 2026-03-01T10:00:00, .3722, 3",
    "2026-03-01T10:00:00, 2026-05-30T10:00:00, .7642, 4",
    "2026-03-01T10:00:00, 2029-03-01T10:00:00, 1,     4",
    "2026-03-01T10:00:00, ,                    0,     0"
  })
  void published_daysApart_areCountedEitherWay(
      String a, @Nullable String b, double days, int passed) {
    Feature feature = new TimeOfPublication();

    Observation seen = feature.observe(new ReadingPair(said(null, a), said(null, b)));

    double[] expected = new double[5];
    expected[0] = days;
    Arrays.fill(expected, 1, passed + 1, 1);
    assertThat(seen.values()).containsExactly(expected, within(1e-4));
    assertMirrored(seen, feature.observe(new ReadingPair(said(null, b), said(null, a))));
  }

  @ParameterizedTest
  @CsvSource({
    "wsj, 2026-03-01T10:00:00, wsj, 2026-03-02T10:00:00, 1, .1174",
    "wsj, 2026-03-01T10:00:00, wsj, ,                    1, 0",
    "wsj, 2026-03-01T10:00:00, bbc, 2026-03-02T10:00:00, 0, 0",
    "wsj, 2026-03-01T10:00:00, ,    2026-03-02T10:00:00, 0, 0",
    ",    2026-03-01T10:00:00, ,    2026-03-02T10:00:00, 0, 0"
  })
  void source_oneOrTwoOrUnknown_isSeenEitherWay(
      @Nullable String sourceOfA,
      String atA,
      @Nullable String sourceOfB,
      @Nullable String atB,
      double one,
      double days) {
    Feature feature = new SourceOfPublication();
    Reading a = said(sourceOfA, atA);
    Reading b = said(sourceOfB, atB);

    Observation seen = feature.observe(new ReadingPair(a, b));

    assertThat(seen.values()).containsExactly(new double[] {one, days}, within(1e-4));
    assertMirrored(seen, feature.observe(new ReadingPair(b, a)));
  }
}

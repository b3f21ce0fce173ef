// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.isnad.claim.Publication;
import org.isnad.embed.Models;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What tests of a feature over tables of pairs have in common: a reader, and the mirror. */
abstract class ObservationTest {

  private static Models models;
  private static TextReader reader;

  @BeforeAll
  static void load() {
    models = new Models(Optional.empty(), Optional.empty());
    reader = new TextReader(models.encoder().remembering(64L << 20));
  }

  @AfterAll
  static void close() {
    models.close();
  }

  static Reading published(String text, Publication publication) {
    return reader.read(text, publication);
  }

  static Reading read(String text, @Nullable String publishedAt) {
    return published(
        text, new Publication(null, publishedAt == null ? null : Instant.parse(publishedAt)));
  }

  static ReadingPair pair(String a, String b) {
    return new ReadingPair(reader.read(a), reader.read(b));
  }

  static double value(Feature feature, Observation seen, String column) {
    return seen.values()[feature.columns().indexOf(column)];
  }

  /** The first column that is not 0, or "-". */
  static String first(Feature feature, Observation seen) {
    for (int i = 0; i < seen.values().length; i++) {
      if (seen.values()[i] != 0) {
        return feature.columns().get(i);
      }
    }
    return "-";
  }

  static @Nullable String words(@Nullable Span span, String text) {
    return span == null ? null : span.of(text);
  }

  static void assertMirrored(Observation there, Observation back) {
    assertThat(back.values()).isEqualTo(there.values());
    assertThat(back.a()).isEqualTo(there.b());
    assertThat(back.b()).isEqualTo(there.a());
  }
}

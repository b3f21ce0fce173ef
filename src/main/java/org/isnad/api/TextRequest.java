// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.claim.Publication;
import org.isnad.ingest.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * A text to be compared, as it came; null is a field that is absent.
 *
 * @param language ISO 639-1; checked, and not needed: texts are read by their script
 * @param publishedAt what "yesterday" in the text is relative to
 * @param source id of who published it: one source seldom gives two answers to one question
 */
@Schema(name = "Text")
record TextRequest(
    @Schema(description = "1 to 4,000 characters") @Nullable String text,
    @Nullable String language,
    @Nullable String publishedAt,
    @Schema(description = "Id of who published it; need not be a known source")
        @Nullable String source) {

  /** Checks every field; what is wrong is noted under the name {@code field}. */
  static TextPair.@Nullable Text check(
      FieldChecks checks, String field, @Nullable TextRequest came) {
    if (came == null) {
      checks.wrong(field, "is missing; give an object such as {\"text\":\"...\"}");
      return null;
    }
    String text = checks.required(field + ".text", came.text, FieldChecks.MAX_TEXT);
    checks.language(field + ".language", came.language);
    Instant publishedAt = checks.instant(field + ".publishedAt", came.publishedAt);
    String source = came.source == null ? null : checks.sourceId(field + ".source", came.source);
    return text == null ? null : new TextPair.Text(text, new Publication(source, publishedAt));
  }
}

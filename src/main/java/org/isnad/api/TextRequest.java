// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.ingest.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * A text to be compared, as it came; null is a field that is absent.
 *
 * @param language ISO 639-1; checked, and not needed: texts are read by their script
 * @param publishedAt what "yesterday" in the text is relative to
 */
@Schema(name = "Text")
record TextRequest(
    @Schema(description = "1 to 4,000 characters") @Nullable String text,
    @Nullable String language,
    @Nullable String publishedAt) {

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
    return text == null ? null : new TextPair.Text(text, publishedAt);
  }
}

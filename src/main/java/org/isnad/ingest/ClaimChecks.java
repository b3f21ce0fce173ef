// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.isnad.claim.ClaimContent;
import org.jspecify.annotations.Nullable;

/**
 * Is a submission a claim?
 *
 * <p>A submission without {@code externalId} gets the key {@code auto-} and the first 32 hex digits
 * of SHA-256 over {@code text NUL publishedAt}: sent again it is the same claim, and other words or
 * another date are another claim, since nothing says that they replace the first.
 */
final class ClaimChecks {

  private static final int MAX_EXTERNAL_ID = 512;
  private static final int MAX_SPEAKER = 300;

  private final LanguageDetection languages;

  ClaimChecks(LanguageDetection languages) {
    this.languages = languages;
  }

  Checked<ClaimContent> check(ClaimSubmission came) {
    FieldChecks checks = new FieldChecks();
    String source = checks.sourceId("source", came.source());
    String externalId = checks.optional("externalId", came.externalId(), MAX_EXTERNAL_ID);
    String text = checks.required("text", came.text(), FieldChecks.MAX_TEXT);
    String language = language(checks, came.language(), text);
    String speaker = checks.optional("speaker", came.speaker(), MAX_SPEAKER);
    Instant publishedAt = checks.instant("publishedAt", came.publishedAt());
    String url = checks.address("url", came.url());
    return checks.result(
        () ->
            new ClaimContent(
                requireNonNull(source),
                externalId == null ? keyOf(requireNonNull(text), publishedAt) : externalId,
                requireNonNull(text),
                requireNonNull(language),
                speaker,
                publishedAt,
                url,
                Boolean.TRUE.equals(came.quote())));
  }

  private @Nullable String language(
      FieldChecks checks, @Nullable String given, @Nullable String text) {
    if (given != null || text == null) {
      return checks.language("language", given);
    }
    String told = languages.of(text);
    if (told == null) {
      checks.wrong("language", "cannot be told from the text; give it, such as \"ar\" or \"en\"");
    }
    return told;
  }

  private static String keyOf(String text, @Nullable Instant publishedAt) {
    String hashed = text + '\0' + (publishedAt == null ? "" : publishedAt);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(hashed.getBytes(StandardCharsets.UTF_8));
      return "auto-" + HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

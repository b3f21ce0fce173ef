// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.isnad.claim.ClaimContent;
import org.jspecify.annotations.Nullable;

/** The columns that a claim and each of its revisions share: the content without its key. */
@Embeddable
record Wording(
    String text,
    String language,
    @Nullable String speaker,
    @Column(name = "published_at") @Nullable Instant publishedAt,
    @Nullable String url,
    boolean quote) {

  static Wording of(ClaimContent content) {
    return new Wording(
        content.text(),
        content.language(),
        content.speaker(),
        content.publishedAt(),
        content.url(),
        content.quote());
  }

  ClaimContent under(String source, String externalId) {
    return new ClaimContent(source, externalId, text, language, speaker, publishedAt, url, quote);
  }
}

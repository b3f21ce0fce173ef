// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.jspecify.annotations.Nullable;

/**
 * A claim as clients see it.
 *
 * @param cluster the question it answers, or null when it is in none (yet)
 * @param position its answer among those of the cluster, or null with {@code cluster}
 * @param quantities the figures in its text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimView(
    UUID id,
    String source,
    String externalId,
    String text,
    String language,
    @Nullable String speaker,
    @Nullable Instant publishedAt,
    @Nullable String url,
    boolean quote,
    int revision,
    Instant recordedAt,
    String status,
    @Nullable String cluster,
    @Nullable String position,
    List<QuantityView> quantities) {

  static ClaimView of(
      Claim claim,
      @Nullable String cluster,
      @Nullable String position,
      List<QuantityView> quantities) {
    ClaimContent content = claim.content();
    return new ClaimView(
        claim.id(),
        content.source(),
        content.externalId(),
        content.text(),
        content.language(),
        content.speaker(),
        content.publishedAt(),
        content.url(),
        content.quote(),
        claim.revision(),
        claim.recordedAt(),
        claim.status().name().toLowerCase(Locale.ROOT),
        cluster,
        position,
        quantities);
  }
}

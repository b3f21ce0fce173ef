// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimRevision;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a claim.
 *
 * @param from number of the change that recorded it
 * @param to number of the change that ended it; absent while it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RevisionView(
    int revision,
    String text,
    String language,
    @Nullable String speaker,
    @Nullable Instant publishedAt,
    @Nullable String url,
    boolean quote,
    Instant recordedAt,
    long from,
    @Nullable Long to) {

  static RevisionView of(ClaimRevision revision) {
    ClaimContent content = revision.content();
    return new RevisionView(
        revision.revision(),
        content.text(),
        content.language(),
        content.speaker(),
        content.publishedAt(),
        content.url(),
        content.quote(),
        revision.recordedAt(),
        revision.fromSeq(),
        revision.toSeq());
  }
}

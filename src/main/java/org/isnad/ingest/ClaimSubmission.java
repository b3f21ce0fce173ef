// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A claim as it came in, before anything is known to be right; null is a field that is absent.
 *
 * @param source id of a recorded source
 * @param externalId the source's own key; absent: made from the text and {@code publishedAt}
 * @param language absent: told from the text
 * @param publishedAt ISO 8601
 * @param quote absent: false
 */
public record ClaimSubmission(
    @Nullable String source,
    @Nullable String externalId,
    @Nullable String text,
    @Nullable String language,
    @Nullable String speaker,
    @Nullable String publishedAt,
    @Nullable String url,
    @Nullable Boolean quote) {}

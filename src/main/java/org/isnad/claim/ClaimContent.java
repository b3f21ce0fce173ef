// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a source said, as it said it: everything of a claim that the source decides.
 *
 * @param source id of the {@link Source}
 * @param externalId the source's own key; with {@code source} the natural key of the claim
 * @param text 1 to 4,000 UTF-16 units, kept byte for byte
 * @param language ISO 639-1, given or detected
 * @param speaker whom the source credits, or null
 * @param publishedAt the source's own date, years 1 to 9999, or null when it gives none
 * @param url where it was seen, or null
 * @param quote true when {@code text} is the speaker's own words
 */
public record ClaimContent(
    String source,
    String externalId,
    String text,
    String language,
    @Nullable String speaker,
    @Nullable Instant publishedAt,
    @Nullable String url,
    boolean quote) {}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for; null leaves a criterion out, the others must all hold.
 *
 * @param words all of these words in the text, "quoted phrases", -excluded ones
 * @param from made at or after ({@link Claim#at})
 * @param to made before
 * @param after position of the last claim already seen, 0 to begin
 * @param limit at most so many, at least 1
 */
public record ClaimQuery(
    @Nullable String source,
    @Nullable String speaker,
    @Nullable String language,
    @Nullable String words,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable UUID cluster,
    long after,
    int limit) {}

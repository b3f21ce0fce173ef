// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which clusters are asked for; null leaves a criterion out, the others must all hold.
 *
 * @param source one of those who speak in it
 * @param words all of these words in one of its claims, "quoted phrases", -excluded ones
 * @param contested whether answers conflict
 * @param updatedSince changed at or after
 * @param asOf clusters as they were at this change: what is written later does not move the list
 * @param before only those changed before this change number: where the last part of the list ended
 * @param limit at most so many, at least 1
 */
public record ClusterQuery(
    @Nullable String source,
    @Nullable String words,
    @Nullable Boolean contested,
    @Nullable Instant updatedSince,
    long asOf,
    long before,
    int limit) {}

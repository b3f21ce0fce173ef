// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a claim, and when it stood.
 *
 * @param revision from 1
 * @param recordedAt when this wording was recorded
 * @param fromSeq number of the change that recorded it
 * @param toSeq number of the change that ended it, the next wording or a retraction; null while it
 *     stands. It stood at change {@code s} when {@code fromSeq <= s < toSeq}.
 */
public record ClaimRevision(
    int revision, ClaimContent content, Instant recordedAt, long fromSeq, @Nullable Long toSeq) {}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.timeline;

import java.time.Instant;
import java.util.UUID;
import org.isnad.claim.ClaimContent;
import org.jspecify.annotations.Nullable;

/**
 * A dated change in a cluster.
 *
 * @param at when: the source's date, else when it was recorded
 * @param said the words the entry rests on
 * @param position index of the position held, from 0; -1 when retracted since
 * @param relatedTo the earlier claim it repeats, corroborates or contradicts, or null
 */
public record TimelineEntry(
    Instant at,
    UUID claimId,
    ClaimContent said,
    int position,
    Event event,
    @Nullable UUID relatedTo) {}

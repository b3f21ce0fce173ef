// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.isnad.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * One dated entry of a timeline.
 *
 * @param position null when the claim was taken back
 * @param event first, repeat, corroborate, conflict, deny, revise or retract
 * @param relatedTo the earlier claim it answers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryView(
    Instant at,
    UUID claimId,
    String source,
    @Nullable String speaker,
    String text,
    String language,
    @Nullable String url,
    @Nullable String position,
    String event,
    @Nullable UUID relatedTo) {

  static EntryView of(TimelineEntry entry) {
    return new EntryView(
        entry.at(),
        entry.claimId(),
        entry.said().source(),
        entry.said().speaker(),
        entry.said().text(),
        entry.said().language(),
        entry.said().url(),
        entry.position() < 0 ? null : PositionView.name(entry.position()),
        entry.event().name().toLowerCase(Locale.ROOT),
        entry.relatedTo());
  }
}

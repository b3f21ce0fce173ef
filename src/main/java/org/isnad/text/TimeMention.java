// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A date or hour as a value: the half-open interval of local time the words allow.
 *
 * @param from first moment allowed, or null when the calendar place is unknown ("on Monday" without
 *     a date of publication; "5 July" without a year: see {@code monthDay})
 * @param to first moment no longer allowed, or null with {@code from}
 * @param grain the finest field said
 * @param recurring canonical text of an incomplete date when it cannot be resolved: "--07-05" (ISO
 *     month and day), "--07", "day-1" (Monday), "21:15" (hour only); null when resolved
 * @param relative true when resolved against the date of publication ("yesterday")
 * @param span the words
 */
public record TimeMention(
    @Nullable LocalDateTime from,
    @Nullable LocalDateTime to,
    Grain grain,
    @Nullable String recurring,
    boolean relative,
    Span span) {

  /** The finest field said. */
  public enum Grain {
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY
  }
}

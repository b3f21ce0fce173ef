// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.isnad.text.TimeMention.Edge;
import org.isnad.text.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/** A time while it is being read: the words [start, end) and what they allow. */
record TimeDraft(
    int start,
    int end,
    @Nullable LocalDateTime from,
    @Nullable LocalDateTime to,
    Grain grain,
    @Nullable String recurring,
    boolean relative) {

  static TimeDraft days(int start, int end, LocalDate from, LocalDate to, Grain grain) {
    return new TimeDraft(start, end, from.atStartOfDay(), to.atStartOfDay(), grain, null, false);
  }

  static TimeDraft recurring(int start, int end, String recurring, Grain grain) {
    return new TimeDraft(start, end, null, null, grain, recurring, false);
  }

  TimeDraft asRelative() {
    return new TimeDraft(start, end, from, to, grain, recurring, true);
  }

  TimeDraft at(int newStart, int newEnd) {
    return new TimeDraft(newStart, newEnd, from, to, grain, recurring, relative);
  }

  /** A part of the day it says: hours counted from midnight, over 24 into the next day. */
  TimeDraft part(int fromHour, int toHour) {
    if (from == null || grain != Grain.DAY) {
      return this;
    }
    LocalDateTime midnight = from;
    return new TimeDraft(
        start,
        end,
        midnight.plusHours(fromHour),
        midnight.plusHours(toHour),
        Grain.PART_OF_DAY,
        null,
        relative);
  }

  /** The part of the day of another draft, on this day. */
  TimeDraft hoursOf(TimeDraft other) {
    if (other.grain != Grain.PART_OF_DAY || other.from == null || other.to == null) {
      return this;
    }
    int first = other.from.getHour();
    return part(first, first + (int) Duration.between(other.from, other.to).toHours());
  }

  /** The same so many years before. */
  TimeDraft earlier(int years) {
    return from == null || to == null
        ? this
        : new TimeDraft(
            start, end, from.minusYears(years), to.minusYears(years), grain, recurring, relative);
  }

  TimeMention mention(Edge edge, Set<String> events, Span span) {
    return new TimeMention(from, to, grain, recurring, relative, edge, events, span);
  }
}

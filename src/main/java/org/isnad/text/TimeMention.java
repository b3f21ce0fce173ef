// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date or hour as a value: the half-open interval of local time the words allow.
 *
 * <p>Canonical texts of what cannot be resolved ({@code recurring}): "--07-05" (ISO month and day),
 * "--07" (month), "--04-01/07" (days of a month), "hijri--08-15" and "hijri--08" (the same in the
 * Umm al-Qura calendar), "day-1" (Monday), "season-2" (summer), "quarter-3", "half-1", "21:15"
 * (clock), "09:15?" (clock that may be of either half of the day), "T03:00/07:00" (part of a day),
 * "now-P1D" (yesterday, of an unknown date). Clock times stand for themselves, next to the date
 * they belong to.
 *
 * @param from first moment allowed, or null when the calendar place is unknown ("on Monday" without
 *     a date of publication; "5 July" without a year: see {@code recurring})
 * @param to first moment no longer allowed, or null with {@code from}
 * @param grain the finest field said
 * @param recurring canonical text of an incomplete date when it cannot be resolved; null when
 *     resolved
 * @param relative true when resolved against the date of publication ("yesterday")
 * @param edge whether the words say the time itself or what lies before or after it
 * @param events classes of what happens then, as ids of the lexicon: "begin", "end", "born",
 *     "publish" ...; empty when no such word stands near
 * @param span the words
 */
public record TimeMention(
    @Nullable LocalDateTime from,
    @Nullable LocalDateTime to,
    Grain grain,
    @Nullable String recurring,
    boolean relative,
    Edge edge,
    Set<String> events,
    Span span) {

  public TimeMention {
    events = Set.copyOf(events);
  }

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

  /** Where the event lies from the time said. */
  public enum Edge {
    AT,
    /** "before 5 July": earlier than its first moment. */
    BEFORE,
    /** "after 5 July": not earlier than the first moment behind it. */
    AFTER,
    /** "not before 5 July": not earlier than its first moment. */
    NOT_BEFORE,
    /** "by 5 July", "before the end of July": not later than its last moment. */
    NOT_AFTER
  }

  /** What two times say of each other. */
  public enum Agreement {
    /** Some moment is allowed by both. */
    AGREE,
    /** No moment is. */
    CONFLICT,
    /** Nothing can be said: an hour and a date, two calendars without a year. */
    INCOMPARABLE
  }

  /**
   * Do the two belong to different events, as far as the lexicon knows: start and end, a birth and
   * a book? Symmetric.
   */
  public boolean isOfOtherEvent(TimeMention other) {
    return TimeRoles.differ(events, other.events);
  }

  /** Is the time said the last day on which something may be done? */
  boolean isDeadline() {
    return events.contains("deadline");
  }

  /** Do the two belong to events of one class? Symmetric. */
  public boolean isOfSameEvent(TimeMention other) {
    return !isOfOtherEvent(other) && events.stream().anyMatch(other.events::contains);
  }

  /**
   * Can both times be the same moment? Symmetric. A day agrees with the month that holds it, a
   * weekday with a date that falls on it; hours agree within five minutes, or half an hour when one
   * is said without minutes.
   */
  public Agreement meets(TimeMention other) {
    return TimeComparison.of(this, other);
  }
}

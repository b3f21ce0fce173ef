// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
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
    if (from == null && isWeekday()) {
      String hours = String.format(Locale.ROOT, "T%02d:00/%02d:00", fromHour, toHour);
      return new TimeDraft(start, end, null, null, grain, recurring + hours, relative);
    }
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

  /** Any Monday, of which no part is said. */
  boolean isWeekday() {
    return recurring != null && recurring.startsWith("day-") && recurring.indexOf('T') < 0;
  }

  /** The part of the day of another draft, on this day. */
  TimeDraft hoursOf(TimeDraft other) {
    if (other.grain != Grain.PART_OF_DAY || other.from == null || other.to == null) {
      return this;
    }
    int first = other.from.getHour();
    return part(first, first + (int) Duration.between(other.from, other.to).toHours());
  }

  /**
   * Its beginning (1), middle (2) or end (3). Nobody parts a decade or a century by the year, so
   * theirs overlap.
   */
  TimeDraft third(int phase) {
    if (from == null || to == null) {
      return new TimeDraft(start, end, from, to, grain, recurring + "/" + phase, relative);
    }
    LocalDateTime first = from;
    LocalDateTime last = to;
    return switch (grain) {
      case WEEK -> {
        int skipped = phase == 1 ? 0 : phase == 2 ? 1 : 3;
        yield between(
            first.plusDays(skipped), phase == 3 ? last : first.plusDays(skipped + 3), grain);
      }
      case MONTH -> {
        LocalDateTime next = phase == 3 ? last : first.plusDays(10L * phase);
        yield between(first.plusDays(phase == 1 ? 0 : 10L * phase - 11), next, Grain.WEEK);
      }
      case YEAR ->
          between(first.plusMonths(4L * phase - 4), first.plusMonths(4L * phase), Grain.SEASON);
      case DECADE ->
          between(first.plusYears(3L * phase - 3), first.plusYears(3L * phase + 1), grain);
      case CENTURY ->
          between(first.plusYears(30L * phase - 30), first.plusYears(30L * phase + 10), grain);
      default -> this;
    };
  }

  private TimeDraft between(LocalDateTime first, LocalDateTime last, Grain newGrain) {
    return new TimeDraft(start, end, first, last, newGrain, null, relative);
  }

  /** Is it a time of the clock in a known half of the day? */
  boolean isClock() {
    return recurring != null
        && recurring.length() == 5
        && (grain == Grain.HOUR || grain == Grain.MINUTE);
  }

  /** Of several days the last one of that name; days of no known year stay as they are. */
  TimeDraft lastOn(DayOfWeek day) {
    if (to == null) {
      return this;
    }
    LocalDate date = to.toLocalDate().with(TemporalAdjusters.previous(day));
    return days(start, end, date, date.plusDays(1), Grain.DAY);
  }

  /** The hours of any day that another draft says, on this day: "at dawn", "fajran". */
  TimeDraft hoursOfAny(TimeDraft other) {
    if (other.recurring == null) {
      return this;
    }
    if (from == null) {
      String[] said = other.recurring.substring(1).split("[:/]");
      return part(Integer.parseInt(said[0]), Integer.parseInt(said[2]));
    }
    LocalDate date = from.toLocalDate();
    TimeDraft day = days(start, end, date, date.plusDays(1), Grain.DAY);
    String[] hours = other.recurring.substring(1).split("[:/]");
    return (relative ? day.asRelative() : day)
        .part(Integer.parseInt(hours[0]), Integer.parseInt(hours[2]));
  }

  /** The hour of a clock time said beside the day, with the hours next to it. */
  TimeDraft hourOf(TimeDraft clock) {
    int hour = clock.recurring == null ? 0 : Integer.parseInt(clock.recurring.substring(0, 2));
    // Of midnight nobody knows which end of the day is meant.
    return hour == 0 ? this : part(hour - 1, hour + 2);
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

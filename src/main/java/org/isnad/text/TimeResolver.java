// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.isnad.text.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/**
 * Sets incomplete dates on the calendar from the day of publication: the nearest year for a day or
 * month, the weekday last past for a weekday. Without that day they stay recurring.
 */
final class TimeResolver {

  /** Longest "ago" that is taken for a date: three thousand years. */
  private static final long OLDEST_DAYS = 3000 * 366L;

  private static final double DAY = 86400;
  private static final double YEAR = 31556952;

  private final @Nullable LocalDate today;

  TimeResolver(@Nullable LocalDate today) {
    this.today = today;
  }

  /** 1 spring to 4 winter, by month. */
  static int season(int month) {
    return month < 3 || month == 12 ? 4 : month / 3;
  }

  /** A day of a month, or null when there is no such day. */
  @Nullable TimeDraft day(int start, int end, @Nullable Integer year, int month, int day) {
    try {
      if (year != null) {
        LocalDate date = LocalDate.of(year, month, day);
        return TimeDraft.days(start, end, date, date.plusDays(1), Grain.DAY);
      }
      if (today == null) {
        LocalDate.of(2024, month, day);
        String text = String.format(Locale.ROOT, "--%02d-%02d", month, day);
        return TimeDraft.recurring(start, end, text, Grain.DAY);
      }
      LocalDate near = nearest(today, month, day);
      return TimeDraft.days(start, end, near, near.plusDays(1), Grain.DAY);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The year so many after the present one; null when that is not known. */
  @Nullable Integer year(int shift) {
    return today == null ? null : Integer.valueOf(today.getYear() + shift);
  }

  /** A day of the present month (0) or of one before or after it; null when there is none. */
  @Nullable TimeDraft dayOfMonth(int start, int end, int shift, double day) {
    if (day < 1 || day > 31 || day != Math.rint(day)) {
      return null;
    }
    if (today == null) {
      String text = "now" + (shift < 0 ? "-" : "+") + "MONTH" + Math.abs(shift) + "-" + (int) day;
      return TimeDraft.recurring(start, end, text, Grain.DAY).asRelative();
    }
    LocalDate month = today.plusMonths(shift);
    return day(start, end, month.getYear(), month.getMonthValue(), (int) day);
  }

  private static LocalDate nearest(LocalDate today, int month, int day) {
    int last = Month.of(month).maxLength();
    LocalDate near = LocalDate.of(today.getYear(), month, 1);
    LocalDate best = near.withDayOfMonth(Math.min(day, near.lengthOfMonth()));
    for (int shift = -1; shift <= 1; shift += 2) {
      LocalDate other = near.plusYears(shift);
      other = other.withDayOfMonth(Math.min(Math.min(day, last), other.lengthOfMonth()));
      if (apart(other, today) < apart(best, today)) {
        best = other;
      }
    }
    return best;
  }

  private static long apart(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /**
   * A month or the days from and to of it.
   *
   * @param shift -1 for "last", 1 for "next", 0 for the nearest
   */
  TimeDraft month(
      int start, int end, @Nullable Integer year, int month, int from, int to, int shift) {
    boolean whole = from == 1 && to >= 31;
    Grain grain = whole ? Grain.MONTH : Grain.WEEK;
    if (year == null && today == null) {
      String text =
          whole
              ? String.format(Locale.ROOT, "--%02d", month)
              : String.format(Locale.ROOT, "--%02d-%02d/%02d", month, from, to);
      return TimeDraft.recurring(start, end, text, grain);
    }
    LocalDate first = year != null ? LocalDate.of(year, month, 1) : shifted(month, shift);
    int last = Math.min(to, first.lengthOfMonth());
    return TimeDraft.days(
        start, end, first.plusDays(Math.min(from, last) - 1L), first.plusDays(last), grain);
  }

  private LocalDate shifted(int month, int shift) {
    LocalDate now = today == null ? LocalDate.EPOCH : today;
    if (shift == 0) {
      return nearest(now, month, 15).withDayOfMonth(1);
    }
    LocalDate first = LocalDate.of(now.getYear(), month, 1).plusYears(further(shift));
    boolean past = first.getMonthValue() < now.getMonthValue();
    if (shift < 0) {
      return past ? first : first.minusYears(1);
    }
    return first.getMonthValue() > now.getMonthValue() ? first : first.plusYears(1);
  }

  /** A day (0 for the whole month) of the Umm al-Qura calendar, or null when there is none. */
  @Nullable TimeDraft hijri(int start, int end, @Nullable Integer year, int month, int day) {
    if (year == null && today == null) {
      String text =
          day == 0
              ? String.format(Locale.ROOT, "hijri--%02d", month)
              : String.format(Locale.ROOT, "hijri--%02d-%02d", month, day);
      return TimeDraft.recurring(start, end, text, day == 0 ? Grain.MONTH : Grain.DAY);
    }
    int of = year != null ? year : nearestHijri(month, Math.max(1, day));
    LocalDate from = HijriDates.day(of, month, Math.max(1, day));
    LocalDate to =
        day == 0 ? HijriDates.monthEnd(of, month) : from == null ? null : from.plusDays(1);
    return from == null || to == null
        ? null
        : TimeDraft.days(start, end, from, to, day == 0 ? Grain.MONTH : Grain.DAY);
  }

  private int nearestHijri(int month, int day) {
    LocalDate now = today == null ? LocalDate.EPOCH : today;
    int year = HijriDates.yearOf(now);
    int best = year;
    long least = Long.MAX_VALUE;
    for (int i = year - 1; i <= year + 1; i++) {
      LocalDate date = HijriDates.day(i, month, day);
      if (date != null && apart(date, now) < least) {
        least = apart(date, now);
        best = i;
      }
    }
    return best;
  }

  static TimeDraft years(int start, int end, int from, int count, Grain grain) {
    return TimeDraft.days(
        start, end, LocalDate.of(from, 1, 1), LocalDate.of(from + count, 1, 1), grain);
  }

  /** A season: of a year, or the last (-1), present (0) or next (1) one. Winter takes two years. */
  TimeDraft season(int start, int end, int season, @Nullable Integer year, int shift) {
    if (year == null && today == null) {
      return TimeDraft.recurring(start, end, "season-" + season, Grain.SEASON);
    }
    if (year != null) {
      LocalDate from = LocalDate.of(season == 4 ? year - 1 : year, 3 * season, 1);
      LocalDate to = season == 4 ? from.plusMonths(15) : from.plusMonths(3);
      return TimeDraft.days(start, end, from, to, Grain.SEASON);
    }
    LocalDate now = today == null ? LocalDate.EPOCH : today;
    LocalDate from = LocalDate.of(now.getYear(), 3 * season, 1);
    while (shift < 0 && from.plusMonths(3).isAfter(now)) {
      from = from.minusYears(1);
    }
    while (shift > 0 && !from.isAfter(now)) {
      from = from.plusYears(1);
    }
    from = from.plusYears(further(shift));
    return TimeDraft.days(start, end, from, from.plusMonths(3), Grain.SEASON).asRelative();
  }

  /** A weekday: the last one up to the day of publication, or from it on when it is to come. */
  TimeDraft weekday(int start, int end, int weekday, int shift, boolean future) {
    if (today == null) {
      return TimeDraft.recurring(start, end, "day-" + weekday, Grain.DAY);
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    LocalDate date =
        shift < 0
            ? today.with(TemporalAdjusters.previous(day))
            : shift > 0
                ? today.with(TemporalAdjusters.next(day))
                : today.with(
                    future
                        ? TemporalAdjusters.nextOrSame(day)
                        : TemporalAdjusters.previousOrSame(day));
    date = date.plusWeeks(further(shift));
    return TimeDraft.days(start, end, date, date.plusDays(1), Grain.DAY).asRelative();
  }

  /** How much farther off than the last or the next one: "before last", "ba'd al-muqbil". */
  private static int further(int shift) {
    return shift - Integer.signum(shift);
  }

  /** A day counted from the day of publication. */
  TimeDraft offset(int start, int end, long days) {
    if (today == null) {
      String text = "now" + (days < 0 ? "-" : "+") + "P" + Math.abs(days) + "D";
      return TimeDraft.recurring(start, end, text, Grain.DAY).asRelative();
    }
    LocalDate date = today.plusDays(days);
    return TimeDraft.days(start, end, date, date.plusDays(1), Grain.DAY).asRelative();
  }

  /** "last week", "next year": the unit before (-1), of (0) or after (1) the present one. */
  TimeDraft unit(int start, int end, String unit, int shift) {
    Grain grain = unit.equals("WEEKEND") ? Grain.WEEK : Grain.valueOf(unit);
    if (today == null) {
      String text = "now" + (shift < 0 ? "-" : "+") + unit + Math.abs(shift);
      return TimeDraft.recurring(start, end, text, grain).asRelative();
    }
    LocalDate from = first(today, unit);
    long months = months(unit);
    LocalDate at = months == 0 ? from.plusWeeks(shift) : from.plusMonths(months * shift);
    LocalDate to = months == 0 ? at.plusWeeks(1) : at.plusMonths(months);
    return TimeDraft.days(start, end, at, to, grain).asRelative();
  }

  private static long months(String unit) {
    return switch (unit) {
      case "MONTH" -> 1;
      case "YEAR" -> 12;
      case "DECADE" -> 120;
      case "CENTURY" -> 1200;
      default -> 0;
    };
  }

  private static LocalDate first(LocalDate today, String unit) {
    return switch (unit) {
      case "MONTH" -> today.withDayOfMonth(1);
      case "YEAR" -> today.withDayOfYear(1);
      case "DECADE" -> LocalDate.of(today.getYear() / 10 * 10, 1, 1);
      case "CENTURY" -> LocalDate.of((today.getYear() - 1) / 100 * 100 + 1, 1, 1);
      default -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    };
  }

  /**
   * So many seconds from the day of publication, negative before it, as exact as the unit that was
   * said; null when it is too far off for a calendar.
   */
  @Nullable TimeDraft away(int start, int end, double seconds, double unit) {
    long days = Math.round(seconds / DAY);
    if (Math.abs((double) days) > OLDEST_DAYS) {
      return null;
    }
    if (today == null) {
      String text = "now" + (seconds < 0 ? "-" : "+") + "P" + Math.abs(days) + "D";
      return TimeDraft.recurring(start, end, text, grain(unit)).asRelative();
    }
    Grain grain = grain(unit);
    LocalDate from =
        switch (grain) {
          case YEAR -> today.plusYears(Math.round(seconds / YEAR)).withDayOfYear(1);
          case MONTH -> today.plusMonths(Math.round(seconds / unit)).withDayOfMonth(1);
          case WEEK -> today.plusDays(days - 3);
          default -> today.plusDays(days);
        };
    LocalDate to =
        switch (grain) {
          case YEAR -> from.plusYears(1);
          case MONTH -> from.plusMonths(1);
          case WEEK -> from.plusWeeks(1);
          default -> from.plusDays(1);
        };
    return TimeDraft.days(start, end, from, to, grain).asRelative();
  }

  /** The days from so many seconds ago to so many; unresolved, the words as they are. */
  TimeDraft stretched(TimeDraft exact, double from, double to) {
    if (today == null) {
      return exact;
    }
    LocalDate first = today.minusDays((long) Math.ceil(from / DAY));
    LocalDate end = today.minusDays((long) Math.floor(to / DAY)).plusDays(1);
    return TimeDraft.days(exact.start(), exact.end(), first, end, exact.grain()).asRelative();
  }

  /**
   * Quarters and halves of a year.
   *
   * @param part "quarter-3", "half-1"
   * @param year the year said, or null
   * @param shift -1 for "last year", 0 and 1, or null when no year is said
   */
  TimeDraft partOfYear(
      int start, int end, String part, @Nullable Integer year, @Nullable Integer shift) {
    Integer of = year;
    if (of == null && shift != null && today != null) {
      of = today.getYear() + shift;
    }
    if (of == null) {
      return TimeDraft.recurring(start, end, part, Grain.SEASON);
    }
    int months = part.startsWith("half") ? 6 : 3;
    int number = part.charAt(part.length() - 1) - '0';
    LocalDate from = LocalDate.of(of, months * (number - 1) + 1, 1);
    return TimeDraft.days(start, end, from, from.plusMonths(months), Grain.SEASON);
  }

  private static Grain grain(double unit) {
    if (unit > 3e7) {
      return Grain.YEAR;
    }
    return unit > 2e6 ? Grain.MONTH : unit > 5e5 ? Grain.WEEK : Grain.DAY;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.isnad.text.TimeMention.Agreement;
import org.isnad.text.TimeMention.Edge;
import org.isnad.text.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/** Whether two times can be one moment: resolved, recurring, or one of each. */
final class TimeComparison {

  private static final int HALF_DAY = 12 * 60;
  private static final int DAY = 24 * 60;
  private static final int CLOSE_MINUTES = 5;
  private static final int CLOSE_HOURS = 29;
  private static final int YEAR_OF_MOST = 2024;
  private static final int LONGEST_WALK = 400;

  /** A stretch of a cycle: minutes of the day, or days of a year, both ends included. */
  private record Stretch(int first, int last) {
    boolean meets(Stretch other) {
      return first <= other.last && other.first <= last;
    }
  }

  private TimeComparison() {}

  static Agreement of(TimeMention a, TimeMention b) {
    if (a.from() != null && b.from() != null) {
      return agreement(start(a).isBefore(end(b)) && start(b).isBefore(end(a)));
    }
    if (a.recurring() != null && b.recurring() != null) {
      return recurring(a, a.recurring(), b, b.recurring());
    }
    return a.from() == null ? mixed(b, a.recurring()) : mixed(a, b.recurring());
  }

  private static Agreement agreement(boolean meets) {
    return meets ? Agreement.AGREE : Agreement.CONFLICT;
  }

  private static LocalDateTime start(TimeMention time) {
    LocalDateTime from = time.from();
    LocalDateTime to = time.to();
    if (from == null || to == null || time.edge() == Edge.BEFORE) {
      return LocalDateTime.MIN;
    }
    return time.edge() == Edge.AFTER ? to : from;
  }

  private static LocalDateTime end(TimeMention time) {
    LocalDateTime from = time.from();
    LocalDateTime to = time.to();
    if (from == null || to == null || time.edge() == Edge.AFTER || time.edge() == Edge.NOT_BEFORE) {
      return LocalDateTime.MAX;
    }
    return time.edge() == Edge.BEFORE ? from : to;
  }

  private static Agreement recurring(TimeMention a, String left, TimeMention b, String right) {
    if (clock(left) && clock(right)) {
      return clocks(a, b);
    }
    if (minutes(left) != null && minutes(right) != null) {
      return parts(left, right);
    }
    Stretch first = days(a, left);
    Stretch second = days(b, right);
    if (first != null && second != null) {
      return agreement(first.meets(second));
    }
    if (left.startsWith("hijri--") && right.startsWith("hijri--")) {
      return agreement(left.startsWith(right) || right.startsWith(left));
    }
    boolean weekdays = left.startsWith("day-") && right.startsWith("day-");
    if (weekdays || left.equals(right)) {
      return agreement(left.equals(right));
    }
    return Agreement.INCOMPARABLE;
  }

  private static boolean clock(String recurring) {
    return recurring.length() >= 5 && recurring.charAt(2) == ':';
  }

  private static Agreement clocks(TimeMention a, TimeMention b) {
    String left = String.valueOf(a.recurring());
    String right = String.valueOf(b.recurring());
    int cycle = left.endsWith("?") || right.endsWith("?") ? HALF_DAY : DAY;
    int apart = Math.floorMod(minute(left) - minute(right), cycle);
    int near = Math.min(apart, cycle - apart);
    boolean hour = a.grain() == Grain.HOUR || b.grain() == Grain.HOUR;
    boolean same = a.grain() == b.grain() && hour;
    return agreement(near <= (hour && !same ? CLOSE_HOURS : CLOSE_MINUTES));
  }

  private static int minute(String clock) {
    return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3, 5));
  }

  /** Minutes of a clock time or of a part of the day, which may run over midnight; else null. */
  private static @Nullable Stretch minutes(String recurring) {
    if (recurring.startsWith("T")) {
      return new Stretch(minute(recurring.substring(1, 6)), minute(recurring.substring(7)) - 1);
    }
    boolean open = recurring.endsWith("?");
    return clock(recurring) && !open ? new Stretch(minute(recurring), minute(recurring)) : null;
  }

  private static Agreement parts(String left, String right) {
    Stretch a = minutes(left);
    Stretch b = minutes(right);
    if (a == null || b == null) {
      return Agreement.INCOMPARABLE;
    }
    boolean meets =
        a.meets(b)
            || a.meets(new Stretch(b.first() + DAY, b.last() + DAY))
            || b.meets(new Stretch(a.first() + DAY, a.last() + DAY));
    return agreement(meets);
  }

  /** Days of a leap year that a month, a day of it, a season or a quarter takes; else null. */
  private static @Nullable Stretch days(TimeMention time, String recurring) {
    Stretch said = days(recurring);
    if (said == null) {
      return null;
    }
    return switch (time.edge()) {
      case AT -> said;
      case BEFORE -> new Stretch(Math.min(0, said.first() - 1), said.first() - 1);
      case AFTER -> new Stretch(said.last() + 1, Math.max(367, said.last() + 1));
      case NOT_BEFORE -> new Stretch(said.first(), Math.max(366, said.last()));
    };
  }

  private static @Nullable Stretch days(String recurring) {
    if (recurring.startsWith("--")) {
      int month = Integer.parseInt(recurring.substring(2, 4));
      int last = YearMonth.of(YEAR_OF_MOST, month).lengthOfMonth();
      if (recurring.length() == 4) {
        return new Stretch(day(month, 1), day(month, last));
      }
      int first = Integer.parseInt(recurring.substring(5, 7));
      int to = recurring.length() > 7 ? Integer.parseInt(recurring.substring(8)) : first;
      return new Stretch(day(month, first), day(month, to));
    }
    if (recurring.startsWith("season-") && !recurring.endsWith("4")) {
      int first = 3 * Integer.parseInt(recurring.substring(7));
      return new Stretch(day(first, 1), day(first + 2, 31));
    }
    if (recurring.startsWith("quarter-")) {
      int first = 3 * (Integer.parseInt(recurring.substring(8)) - 1) + 1;
      return new Stretch(day(first, 1), day(first + 2, 31));
    }
    return null;
  }

  private static int day(int month, int day) {
    int last = YearMonth.of(YEAR_OF_MOST, month).lengthOfMonth();
    return LocalDate.of(YEAR_OF_MOST, month, Math.min(day, last)).getDayOfYear();
  }

  /** A resolved time and an incomplete one: does a day of the first fit the second? */
  private static Agreement mixed(TimeMention resolved, @Nullable String recurring) {
    LocalDateTime from = resolved.from();
    LocalDateTime to = resolved.to();
    if (recurring == null || from == null || to == null || resolved.edge() != Edge.AT) {
      return Agreement.INCOMPARABLE;
    }
    if (minutes(recurring) != null || clock(recurring) || recurring.startsWith("now")) {
      return Agreement.INCOMPARABLE;
    }
    LocalDate day = from.toLocalDate();
    for (int i = 0; i < LONGEST_WALK && day.atStartOfDay().isBefore(to); i++) {
      if (fits(day, recurring)) {
        return Agreement.AGREE;
      }
      day = day.plusDays(1);
    }
    return day.atStartOfDay().isBefore(to) ? Agreement.INCOMPARABLE : Agreement.CONFLICT;
  }

  private static boolean fits(LocalDate day, String recurring) {
    if (recurring.startsWith("day-")) {
      return day.getDayOfWeek() == DayOfWeek.of(Integer.parseInt(recurring.substring(4)));
    }
    if (recurring.startsWith("hijri--")) {
      return HijriDates.fits(day, recurring.substring(7));
    }
    if (recurring.startsWith("season-")) {
      return TimeResolver.season(day.getMonthValue()) == Integer.parseInt(recurring.substring(7));
    }
    Stretch days = days(recurring);
    int ofYear = day(day.getMonthValue(), day.getDayOfMonth());
    return days != null && days.meets(new Stretch(ofYear, ofYear));
  }
}

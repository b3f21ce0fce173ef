// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import org.isnad.text.TimeMention.Agreement;
import org.isnad.text.TimeMention.Edge;
import org.isnad.text.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/** Whether two times can be one moment: resolved, recurring, or one of each. */
final class TimeComparison {

  private static final int HALF_DAY = 12 * 60;
  private static final int DAY = 24 * 60;
  private static final int NEXT_HOURS = 6 * 60;
  private static final int CLOSE_MINUTES = 5;
  private static final int CLOSE_HOURS = 29;
  private static final int YEAR_OF_MOST = 2024;
  private static final int LONGEST_WALK = 400;

  /** Where the hours begin in "day-1T06:00/12:00". */
  private static final int HOURS = "day-1".length();

  /** A stretch of a cycle: minutes of the day, or days of a year, both ends included. */
  private record Stretch(int first, int last) {
    boolean meets(Stretch other) {
      return first <= other.last && other.first <= last;
    }
  }

  private TimeComparison() {}

  static Agreement of(TimeMention first, TimeMention second) {
    boolean bounds = areBounds(first, second);
    TimeMention a = bounds ? bound(first) : first;
    TimeMention b = bounds ? bound(second) : second;
    if (a.from() != null && b.from() != null) {
      return agreement(start(a).isBefore(end(b)) && start(b).isBefore(end(a)));
    }
    if (a.recurring() != null && b.recurring() != null) {
      return recurring(a, a.recurring(), b, b.recurring());
    }
    return a.from() == null ? mixed(b, a) : mixed(a, b);
  }

  /**
   * Are both the last day of something? Two deadlines must be one day, and not only be met by one.
   */
  private static boolean areBounds(TimeMention a, TimeMention b) {
    boolean both = a.edge() == Edge.NOT_AFTER && b.edge() == Edge.NOT_AFTER;
    return both || (a.isDeadline() || b.isDeadline()) && isBound(a) && isBound(b);
  }

  private static boolean isBound(TimeMention time) {
    return switch (time.edge()) {
      case AT, BEFORE, NOT_AFTER -> true;
      case AFTER, NOT_BEFORE -> false;
    };
  }

  /** The last day itself: for "before 5 July" the 4th. */
  private static TimeMention bound(TimeMention time) {
    LocalDateTime from = time.from();
    boolean before = time.edge() == Edge.BEFORE;
    if (before && from == null) {
      return time;
    }
    return new TimeMention(
        before && from != null ? from.minusDays(1) : from,
        before ? from : time.to(),
        time.grain(),
        time.recurring(),
        time.relative(),
        Edge.AT,
        time.events(),
        time.span());
  }

  private static Agreement agreement(boolean meets) {
    return meets ? Agreement.AGREE : Agreement.CONFLICT;
  }

  private static LocalDateTime start(TimeMention time) {
    LocalDateTime from = time.from();
    LocalDateTime to = time.to();
    if (from == null || to == null || isUntil(time.edge())) {
      return LocalDateTime.MIN;
    }
    return time.edge() == Edge.AFTER ? to : from;
  }

  private static LocalDateTime end(TimeMention time) {
    LocalDateTime from = time.from();
    LocalDateTime to = time.to();
    if (from == null || to == null || isFrom(time.edge())) {
      return LocalDateTime.MAX;
    }
    return time.edge() == Edge.BEFORE ? from : to;
  }

  private static boolean isFrom(Edge edge) {
    return edge == Edge.AFTER || edge == Edge.NOT_BEFORE;
  }

  private static boolean isUntil(Edge edge) {
    return edge == Edge.BEFORE || edge == Edge.NOT_AFTER;
  }

  private static Agreement recurring(TimeMention a, String left, TimeMention b, String right) {
    if (clock(left) && clock(right)) {
      return clocks(a, b);
    }
    if (minutes(left) != null && minutes(right) != null) {
      return parts(a, left, b, right);
    }
    Stretch first = days(a, left);
    Stretch second = days(b, right);
    if (first != null && second != null) {
      return agreement(first.meets(second));
    }
    if (left.startsWith("hijri--") && right.startsWith("hijri--")) {
      return agreement(left.startsWith(right) || right.startsWith(left));
    }
    if (left.startsWith("day-") && right.startsWith("day-")) {
      boolean day = left.charAt(HOURS - 1) == right.charAt(HOURS - 1);
      boolean hours = left.length() > HOURS && right.length() > HOURS;
      return day && hours
          ? parts(a, left.substring(HOURS), b, right.substring(HOURS))
          : agreement(day);
    }
    if (left.equals(right)) {
      return Agreement.AGREE;
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
    boolean later = 2 * apart <= cycle && mayPart(b.edge(), a.edge());
    boolean earlier = 2 * apart >= cycle && mayPart(a.edge(), b.edge());
    if (later || earlier) {
      return Agreement.AGREE;
    }
    int near = Math.min(apart, cycle - apart);
    boolean hour = a.grain() == Grain.HOUR || b.grain() == Grain.HOUR;
    boolean same = a.grain() == b.grain() && hour;
    return agreement(near <= (hour && !same ? CLOSE_HOURS : CLOSE_MINUTES));
  }

  /** May what is said by the two edges lie apart, the first hour being the earlier? */
  private static boolean mayPart(Edge early, Edge late) {
    return isFrom(early) || isUntil(late);
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

  private static Agreement parts(TimeMention one, String left, TimeMention other, String right) {
    Stretch first = minutes(left);
    Stretch second = minutes(right);
    if (first == null || second == null) {
      return Agreement.INCOMPARABLE;
    }
    Stretch a = open(first, one.edge());
    Stretch b = open(second, other.edge());
    boolean meets =
        a.meets(b)
            || a.meets(new Stretch(b.first() + DAY, b.last() + DAY))
            || b.meets(new Stretch(a.first() + DAY, a.last() + DAY));
    return agreement(meets);
  }

  /** "before dawn": of a day without date, the hours that lie next to those said. */
  private static Stretch open(Stretch said, Edge edge) {
    return switch (edge) {
      case AT -> said;
      case BEFORE -> new Stretch(said.first() - NEXT_HOURS, said.first() - 1);
      case NOT_AFTER -> new Stretch(said.first() - NEXT_HOURS, said.last());
      case AFTER -> new Stretch(said.last() + 1, said.last() + NEXT_HOURS);
      case NOT_BEFORE -> new Stretch(said.first(), said.last() + NEXT_HOURS);
    };
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
      case NOT_AFTER -> new Stretch(Math.min(0, said.first()), said.last());
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
    if (recurring.startsWith("half-")) {
      int first = recurring.endsWith("1") ? 1 : 7;
      return new Stretch(day(first, 1), day(first + 5, 31));
    }
    return null;
  }

  private static int day(int month, int day) {
    int last = YearMonth.of(YEAR_OF_MOST, month).lengthOfMonth();
    return LocalDate.of(YEAR_OF_MOST, month, Math.min(day, last)).getDayOfYear();
  }

  /** A resolved time and an incomplete one: does a day of the first fit the second? */
  private static Agreement mixed(TimeMention resolved, TimeMention incomplete) {
    String recurring = incomplete.recurring();
    LocalDateTime from = resolved.from();
    LocalDateTime to = resolved.to();
    boolean exact = resolved.edge() == Edge.AT && incomplete.edge() == Edge.AT;
    if (recurring == null || from == null || to == null || !exact) {
      return Agreement.INCOMPARABLE;
    }
    if (resolved.grain() == Grain.PART_OF_DAY && recurring.startsWith("T")) {
      return parts(resolved, hours(from, to), incomplete, recurring);
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

  /** A part of a known day as one of any day. */
  private static String hours(LocalDateTime from, LocalDateTime to) {
    int first = from.getHour();
    long last = first + Duration.between(from, to).toHours();
    return String.format(Locale.ROOT, "T%02d:00/%02d:00", first, last);
  }

  private static boolean fits(LocalDate day, String recurring) {
    if (recurring.startsWith("day-")) {
      return day.getDayOfWeek() == DayOfWeek.of(Integer.parseInt(recurring.substring(4, HOURS)));
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

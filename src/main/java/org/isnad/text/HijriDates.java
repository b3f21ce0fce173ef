// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** Days of the Umm al-Qura calendar as days of the civil one, as far as java.time knows it. */
final class HijriDates {

  private static final int FIRST_YEAR = 1300;
  private static final int LAST_YEAR = 1600;

  private HijriDates() {}

  static boolean year(double number) {
    return number >= FIRST_YEAR && number < LAST_YEAR;
  }

  /** The civil day, or null when there is no such day. */
  static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** First day of the month after, or null beyond the calendar. */
  static @Nullable LocalDate monthEnd(int year, int month) {
    return month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
  }

  /** The year of the calendar in which a civil day lies, or 0 beyond it. */
  static int yearOf(LocalDate day) {
    try {
      return HijrahChronology.INSTANCE.date(day).get(ChronoField.YEAR);
    } catch (DateTimeException e) {
      return 0;
    }
  }

  /** Is the civil day the one written as month, or month and day ("08-15")? */
  static boolean fits(LocalDate day, String monthDay) {
    try {
      HijrahDate hijri = HijrahChronology.INSTANCE.date(day);
      int month = Integer.parseInt(monthDay.substring(0, 2));
      boolean sameMonth = hijri.get(ChronoField.MONTH_OF_YEAR) == month;
      if (monthDay.length() < 5) {
        return sameMonth;
      }
      int ofMonth = Integer.parseInt(monthDay.substring(3, 5));
      return sameMonth && hijri.get(ChronoField.DAY_OF_MONTH) == ofMonth;
    } catch (DateTimeException e) {
      return false;
    }
  }
}

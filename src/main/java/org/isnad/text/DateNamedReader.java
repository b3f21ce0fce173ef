// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.time.DayOfWeek;
import java.util.Set;
import org.isnad.text.TimeLexicon.Type;
import org.isnad.text.TimeLexicon.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads days that are named without a number beside a month: "New Year's Eve 2019", "the last
 * Friday of May", "the 17th of this month", "al-sabi' 'ashar min al-shahr al-jari".
 */
final class DateNamedReader {

  private static final FigureTable<int[]> FEASTS =
      FigureTable.load(
          "feast", row -> new int[] {Integer.parseInt(row[1]), Integer.parseInt(row[2])});

  private static final Set<String> LAST = Set.of("last", "final", "الاخير", "الاخيره");
  private static final Set<String> OF = Set.of("of", "in", "من", "في", "the", "شهر");
  private static final Set<String> OTHER_CALENDARS =
      Set.of("الهجريه", "الامازيغيه", "الصينيه", "العبريه", "القمريه", "الدراسيه", "الماليه");
  private static final Set<String> BEFORE_DAY =
      Set.of("في", "يوم", "اليوم", "منذ", "حتي", "قبل", "بعد", "من", "الي", "بحلول", "بتاريخ");

  /** A month has no more weekdays of one name. */
  private static final int WEEKS = 5;

  private final FigureWords words;
  private final TimeResolver resolver;
  private final DateReader dates;
  private final YearBehind years;

  DateNamedReader(FigureWords words, TimeResolver resolver, DateReader dates) {
    this.words = words;
    this.resolver = resolver;
    this.dates = dates;
    this.years = new YearBehind(words, resolver);
  }

  @Nullable TimeDraft at(int at) {
    TimeDraft feast = feast(at);
    if (feast != null) {
      return feast;
    }
    TimeDraft weekday = weekday(at);
    return weekday != null ? weekday : dayOfThisMonth(at);
  }

  private @Nullable TimeDraft feast(int at) {
    FigureTable.Hit<int[]> feast = FEASTS.find(words, at);
    if (feast == null || OTHER_CALENDARS.contains(words.at(feast.end()).key())) {
      return null;
    }
    int end = words.is(feast.end(), "الميلاديه") ? feast.end() + 1 : feast.end();
    YearBehind.Year year = years.at(end, false);
    return resolver.day(
        at,
        year == null ? end : year.end(),
        year == null ? null : year.number(),
        feast.value()[0],
        feast.value()[1]);
  }

  /**
   * A weekday between two days of a month.
   *
   * @param end index of the word behind
   */
  private record Placed(DayOfWeek weekday, int first, int last, int end) {

    static Placed inLastDays(Word weekday, int end) {
      return new Placed(DayOfWeek.of(weekday.value()), 22, 31, end);
    }

    static Placed inWeek(Word weekday, int week, int end) {
      return new Placed(DayOfWeek.of(weekday.value()), 7 * week - 6, 7 * week, end);
    }
  }

  /** "the first Monday in May 2022", "al-jum'a al-akhira min ayyar". */
  private @Nullable TimeDraft weekday(int at) {
    Placed placed = words.at(at).isArabic() ? arabicWeekday(at) : englishWeekday(at);
    if (placed == null) {
      return null;
    }
    int next = placed.end;
    while (OF.contains(words.at(next).key())) {
      next++;
    }
    DateReader.MonthName month = next == placed.end ? null : dates.month(next);
    if (month == null || month.month().hijri()) {
      return null;
    }
    YearBehind.Year year = years.at(month.end(), false);
    return resolver
        .month(
            at,
            year == null ? month.end() : year.end(),
            year == null ? null : year.number(),
            month.month().number(),
            placed.first,
            placed.last,
            0)
        .lastOn(placed.weekday);
  }

  /** The last one alone: "al-ithnayn al-thani min uktubar" is Monday the 2nd. */
  private @Nullable Placed arabicWeekday(int at) {
    FigureTable.Hit<Word> day = TimeLexicon.find(words, at, Type.WEEKDAY);
    return day == null || !LAST.contains(words.at(day.end()).key())
        ? null
        : Placed.inLastDays(day.value(), day.end() + 1);
  }

  private @Nullable Placed englishWeekday(int at) {
    if (LAST.contains(words.at(at).key())) {
      FigureTable.Hit<Word> day = TimeLexicon.find(words, at + 1, Type.WEEKDAY);
      return day == null ? null : Placed.inLastDays(day.value(), day.end());
    }
    FigureTable.Hit<Integer> ordinal = OrdinalTable.any(words, at);
    if (ordinal == null || ordinal.value() > WEEKS) {
      return null;
    }
    FigureTable.Hit<Word> day = TimeLexicon.find(words, ordinal.end(), Type.WEEKDAY);
    return day == null ? null : Placed.inWeek(day.value(), ordinal.value(), day.end());
  }

  /** A day of this month, of the last or of the next one. */
  private @Nullable TimeDraft dayOfThisMonth(int at) {
    boolean arabic = words.at(at).isArabic() || words.at(at + 1).isArabic();
    FigureTable.Hit<Integer> ordinal = OrdinalTable.any(words, at);
    boolean numeral = arabic && ordinal == null && words.at(at).numeral();
    boolean week = ordinal == null || ordinal.value() <= WEEKS;
    if (ordinal == null && !numeral || arabic && week && !isDay(at)) {
      return null;
    }
    double day = ordinal == null ? words.at(at).number() : ordinal.value();
    int end = ordinal == null ? at + 1 : ordinal.end();
    if (numeral && words.is(end, "الجاري")) {
      return resolver.dayOfMonth(at, end + 1, 0, day);
    }
    if (!words.is(end, "of") && !words.is(end, "من")) {
      return null;
    }
    if (isTheMonth(end + 1)) {
      return resolver.dayOfMonth(at, arabic ? end + 2 : end + 3, 0, day);
    }
    UnitFromNow month = UnitFromNow.at(words, end + 1, "MONTH", arabic);
    return month == null ? null : resolver.dayOfMonth(at, month.end(), month.shift(), day);
  }

  /** "Of the month", "min al-shahr", with no word behind that says which. */
  private boolean isTheMonth(int at) {
    boolean english = words.is(at, "the") && words.is(at + 1, "month");
    int end = english ? at + 2 : at + 1;
    boolean named = TimeLexicon.find(words, end, Type.SHIFT) != null || words.is(end, "of");
    return (english || words.is(at, "الشهر")) && !named && !words.at(end).hasBareArticle();
  }

  /** "al-usbu' al-awwal min al-shahr al-jari" is a week, and no first day. */
  private boolean isDay(int at) {
    return at == 0
        || BEFORE_DAY.contains(words.at(at - 1).key())
        || TimeLexicon.find(words, at - 1, Type.WEEKDAY) != null
        || words.comma(at - 1);
  }
}

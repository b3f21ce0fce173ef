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
  private static final int LAST_OF_MONTH = 5;

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
   * "the first Monday in May 2022", "al-jum'a al-akhira min ayyar"; "al-ithnayn al-thani min
   * uktubar" is Monday the 2nd.
   */
  private @Nullable TimeDraft weekday(int at) {
    boolean arabic = words.at(at).isArabic();
    FigureTable.Hit<Word> named = arabic ? TimeLexicon.find(words, at, Type.WEEKDAY) : null;
    int place = named == null ? at : named.end();
    FigureTable.Hit<Integer> ordinal = OrdinalTable.any(words, place);
    boolean last = LAST.contains(words.at(place).key());
    int behind = last ? place + 1 : ordinal == null ? place : ordinal.end();
    FigureTable.Hit<Word> day =
        arabic || behind == place ? named : TimeLexicon.find(words, behind, Type.WEEKDAY);
    int which = last ? LAST_OF_MONTH : ordinal == null ? 0 : ordinal.value();
    if (day == null || behind == place || which > LAST_OF_MONTH || arabic && !last) {
      return null;
    }
    int next = arabic ? behind : day.end();
    int from = next;
    while (OF.contains(words.at(next).key())) {
      next++;
    }
    DateReader.MonthName month = next == from ? null : dates.month(next);
    if (month == null || month.month().hijri()) {
      return null;
    }
    YearBehind.Year year = years.at(month.end(), false);
    int end = year == null ? month.end() : year.end();
    TimeDraft days =
        resolver.month(
            at,
            end,
            year == null ? null : year.number(),
            month.month().number(),
            last ? 22 : 7 * which - 6,
            last ? 31 : 7 * which,
            0);
    return days.lastOn(DayOfWeek.of(day.value().value()));
  }

  /** A day of this month, of the last or of the next one. */
  private @Nullable TimeDraft dayOfThisMonth(int at) {
    boolean arabic = words.at(at).isArabic() || words.at(at + 1).isArabic();
    FigureTable.Hit<Integer> ordinal = OrdinalTable.any(words, at);
    boolean numeral = arabic && ordinal == null && words.at(at).numeral();
    if (ordinal == null && !numeral || arabic && !isDay(at)) {
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
    FigureTable.Hit<Word> before = TimeLexicon.find(words, end + 1, Type.SHIFT);
    FigureTable.Hit<Word> unit =
        TimeLexicon.find(words, before == null ? end + 1 : before.end(), Type.UNIT);
    if (unit == null || !unit.value().name().equals("MONTH") || arabic && !unit.form().definite()) {
      return null;
    }
    FigureTable.Hit<Word> shift =
        arabic && before == null ? TimeLexicon.find(words, unit.end(), Type.SHIFT) : before;
    return shift == null || words.isOwner(unit.end() - 1)
        ? null
        : resolver.dayOfMonth(at, Math.max(shift.end(), unit.end()), shift.value().value(), day);
  }

  /** "al-usbu' al-awwal min al-shahr al-jari" is a week, and no first day. */
  private boolean isDay(int at) {
    return at == 0
        || BEFORE_DAY.contains(words.at(at - 1).key())
        || TimeLexicon.find(words, at - 1, Type.WEEKDAY) != null
        || words.comma(at - 1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.TimeLexicon.Month;
import org.isnad.text.TimeLexicon.Type;
import org.isnad.text.TimeLexicon.Word;
import org.jspecify.annotations.Nullable;

/** Reads dates with a month: "5 July 2021", "July 5", "al-thalith min Yanayir", "mid-Sha'ban". */
final class DateReader {

  private static final Set<String> BETWEEN_DAY_AND_MONTH = Set.of("of", "من", "شهر", "لشهر");
  private static final Set<String> TO =
      Set.of("to", "-", "–", "and", "until", "till", "الي", "حتي", "و");
  private static final Set<String> BEFORE_WEAK =
      Set.of(
          "in", "last", "next", "since", "until", "till", "by", "from", "to", "of", "early", "late",
          "mid", "-", "during", "before", "after", "this", "every", "في", "شهر", "من", "منذ", "حتي",
          "بحلول", "منتصف", "اول", "اوائل", "اواخر", "نهايه", "مطلع", "بدايه", "خلال", "الي", "قبل",
          "بعد", "اذار", "غره");

  /** A month found, with the twin name behind a slash ("yanayir/kanun al-thani") taken in. */
  record MonthName(Month month, int end) {}

  private final FigureWords words;
  private final TimeResolver resolver;
  private final YearBehind years;

  DateReader(FigureWords words, TimeResolver resolver) {
    this.words = words;
    this.resolver = resolver;
    this.years = new YearBehind(words, resolver);
  }

  @Nullable TimeDraft at(int at) {
    TimeDraft numeric = numeric(at);
    if (numeric != null) {
      return numeric;
    }
    TimeDraft phase = phase(at);
    if (phase != null) {
      return phase;
    }
    TimeDraft dayFirst = dayFirst(at);
    if (dayFirst != null) {
      return dayFirst;
    }
    TimeDraft first = firstOfTwo(at);
    return first != null ? first : monthFirst(at);
  }

  /** The 3rd of "from 3 to 10 May", "3 and 10 May": the month behind is that of both. */
  private @Nullable TimeDraft firstOfTwo(int at) {
    FigureWord first = words.at(at);
    FigureWord second = words.at(at + 2);
    boolean joined = TO.contains(words.at(at + 1).key());
    if (!joined || !isDay(first) || !isDay(second) || first.number() >= second.number()) {
      return null;
    }
    int next = at + 3;
    while (BETWEEN_DAY_AND_MONTH.contains(words.at(next).key())) {
      next++;
    }
    MonthName month = month(next);
    TimeDraft dated = month == null ? null : dated(at, month, (int) first.number());
    return dated == null ? null : dated.at(at, at + 1);
  }

  private static boolean isDay(FigureWord word) {
    return word.numeral()
        && word.number() >= 1
        && word.number() <= 31
        && word.number() == Math.rint(word.number());
  }

  /** 2021-07-05, 15.7.2021, and 5/7/2021, of which only the year is sure. */
  private @Nullable TimeDraft numeric(int at) {
    FigureWord first = words.at(at);
    if (first.type() != FigureWord.Type.NUMBER) {
      return null;
    }
    String[] dots = NumberScanner.ascii(first.span().of(words.text())).split("\\.");
    if (dots.length == 3 && Double.isNaN(first.number())) {
      return parts(at, at + 1, dots, false);
    }
    String joint = words.at(at + 1).key();
    boolean joined = joint.equals("-") || joint.equals("/");
    if (!joined || !words.is(at + 3, joint) || !touching(at)) {
      return null;
    }
    String[] parts = new String[3];
    for (int i = 0; i < 3; i++) {
      parts[i] = NumberScanner.ascii(words.at(at + 2 * i).span().of(words.text()));
    }
    return parts(at, at + 5, parts, joint.equals("/"));
  }

  private boolean touching(int at) {
    for (int i = at + 1; i < at + 5; i++) {
      if (!words.at(i).touches() || i % 2 == at % 2 && !words.at(i).numeral()) {
        return false;
      }
    }
    return true;
  }

  private @Nullable TimeDraft parts(int start, int end, String[] parts, boolean eitherOrder) {
    for (String part : parts) {
      if (part.isEmpty()
          || part.length() > 4
          || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return null;
      }
    }
    int a = Integer.parseInt(parts[0]);
    int b = Integer.parseInt(parts[1]);
    int c = Integer.parseInt(parts[2]);
    if (parts[0].length() == 4) {
      return resolver.day(start, end, a, b, c);
    }
    if (parts[2].length() != 4) {
      return null;
    }
    boolean unsure = eitherOrder && a <= 12 && b <= 12 && a != b;
    return unsure
        ? TimeResolver.years(start, end, c, 1, TimeMention.Grain.YEAR)
        : resolver.day(start, end, c, b > 12 ? a : b, b > 12 ? b : a);
  }

  private @Nullable TimeDraft dayFirst(int at) {
    FigureTable.Hit<Integer> ordinal = OrdinalTable.any(words, at);
    NumberGroup.Group group = ordinal == null ? new NumberGroup(words).read(at) : null;
    double day = ordinal != null ? ordinal.value() : group == null ? 0 : group.value();
    int end = ordinal != null ? ordinal.end() : group == null ? at : group.end();
    if (day < 1 || day > 31 || day != Math.rint(day)) {
      return null;
    }
    int next = end;
    while (BETWEEN_DAY_AND_MONTH.contains(words.at(next).key())) {
      next++;
    }
    MonthName month = month(next);
    return month == null ? null : dated(at, month, (int) day);
  }

  private @Nullable TimeDraft dated(int start, MonthName month, int day) {
    YearBehind.Year year = years.at(month.end(), month.month().hijri());
    int end = year == null ? month.end() : year.end();
    Integer of = year == null ? null : year.number();
    return month.month().hijri()
        ? resolver.hijri(start, end, of, month.month().number(), day)
        : resolver.day(start, end, of, month.month().number(), day);
  }

  /** "July 5, 2021", "July 2021", "last July", "July". */
  private @Nullable TimeDraft monthFirst(int at) {
    FigureTable.Hit<Word> shift = TimeLexicon.find(words, at, Type.SHIFT);
    int from = shift == null ? at : shift.end();
    from = words.is(from, "شهر") || words.is(from, "لشهر") ? from + 1 : from;
    MonthName month = month(from);
    if (month == null || shift != null && words.at(at).isArabic()) {
      return null;
    }
    FigureWord next = words.at(month.end());
    boolean latin = !words.at(from).isArabic();
    FigureTable.Hit<Integer> ordinal = latin ? OrdinalTable.any(words, month.end()) : null;
    boolean plain = latin && next.numeral() && next.number() <= 31 && next.number() >= 1;
    if (ordinal != null || plain) {
      int end = ordinal != null ? ordinal.end() : month.end() + 1;
      int day = ordinal != null ? ordinal.value() : (int) next.number();
      return dated(at, new MonthName(month.month(), end), day);
    }
    return monthAlone(at, from, month, shift == null ? 0 : shift.value().value());
  }

  private @Nullable TimeDraft monthAlone(int at, int from, MonthName month, int shift) {
    YearBehind.Year year = years.at(month.end(), month.month().hijri());
    if (words.is(from - 1, "-") && words.at(from - 2).numeral()) {
      // The nil of "2-sifr" is no month of Safar.
      return null;
    }
    boolean sure = !month.month().weak() || year != null || shift != 0;
    if (!sure
        && TimeLexicon.MONTHS.find(words, from - 1) == null
        && (!BEFORE_WEAK.contains(words.at(from - 1).key()) || lowercase(from))) {
      return null;
    }
    int by = shift;
    int end = year == null ? month.end() : year.end();
    FigureTable.Hit<Word> after =
        words.at(from).isArabic() ? TimeLexicon.find(words, end, Type.SHIFT) : null;
    if (after != null) {
      by = after.value().value();
      end = after.end();
    }
    Integer of = year == null ? null : year.number();
    return month.month().hijri()
        ? resolver.hijri(at, end, of, month.month().number(), 0)
        : resolver.month(at, end, of, month.month().number(), 1, 31, by);
  }

  private boolean lowercase(int at) {
    return !words.at(at).isArabic() && !words.at(at).capital();
  }

  /** "the first week of April", "late May 2019", "muntasaf Sha'ban" (the fifteenth). */
  private @Nullable TimeDraft phase(int at) {
    int from = words.is(at, "the") ? at + 1 : at;
    int[] days = null;
    int next = from;
    FigureTable.Hit<Integer> week = OrdinalTable.find(words, from);
    if (week != null && words.is(week.end(), "week") && week.value() <= 4) {
      next = week.end() + 1;
      days = new int[] {7 * week.value() - 6, 7 * week.value()};
    } else if (words.at(from).has("اسبوع")) {
      FigureTable.Hit<Integer> behind = OrdinalTable.find(words, from + 1);
      if (behind != null && behind.value() <= 4) {
        next = behind.end();
        days = new int[] {7 * behind.value() - 6, 7 * behind.value()};
      }
    }
    FigureTable.Hit<Word> phase = days == null ? TimeLexicon.find(words, from, Type.PHASE) : null;
    if (phase != null && !phase.form().definite()) {
      next = phase.end();
      days = days(phase.value().value());
    }
    if (days == null) {
      return null;
    }
    next = words.is(next, "-") ? next + 1 : next;
    while (BETWEEN_DAY_AND_MONTH.contains(words.at(next).key())) {
      next++;
    }
    MonthName month = month(next);
    return month == null
        ? null
        : inMonth(at, month, days, phase == null ? -1 : phase.value().value());
  }

  private static int[] days(int phase) {
    return switch (phase) {
      case 0 -> new int[] {1, 1};
      case 1 -> new int[] {1, 10};
      case 2 -> new int[] {10, 20};
      default -> new int[] {20, 31};
    };
  }

  private @Nullable TimeDraft inMonth(int start, MonthName month, int[] days, int phase) {
    YearBehind.Year year = years.at(month.end(), month.month().hijri());
    int end = year == null ? month.end() : year.end();
    Integer of = year == null ? null : year.number();
    int number = month.month().number();
    if (month.month().hijri()) {
      return resolver.hijri(start, end, of, number, phase == 2 ? 15 : phase == 0 ? 1 : 0);
    }
    return phase == 0
        ? resolver.day(start, end, of, number, 1)
        : resolver.month(start, end, of, number, days[0], days[1], 0);
  }

  /** The month at the position, or null. */
  @Nullable MonthName month(int at) {
    FigureTable.Hit<Month> hit = TimeLexicon.MONTHS.find(words, at);
    if (hit == null
        || hit.form().definite()
        || !words.at(at).isArabic() && !words.at(at).capital()) {
      return null;
    }
    int end = hit.end();
    if (words.is(end, "/") || words.is(end, "(")) {
      FigureTable.Hit<Month> twin = TimeLexicon.MONTHS.find(words, end + 1);
      if (twin != null && twin.value().number() == hit.value().number()) {
        end = words.is(end, "(") && words.is(twin.end(), ")") ? twin.end() + 1 : twin.end();
      }
    }
    end =
        words.is(end, ".") && isShort(words.at(at).key()) && words.at(end + 1).numeral()
            ? end + 1
            : end;
    return new MonthName(hit.value(), end);
  }

  /** "Aug", "Sept": a point behind it ends no sentence. */
  private static boolean isShort(String month) {
    return month.length() == 3 || month.equals("sept");
  }
}

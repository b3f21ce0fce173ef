// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which year is said behind a day or a month: "2021", "last year", "min al-'am al-madi"? */
final class YearBehind {

  private static final Set<String> YEAR_WORDS = Set.of("عام", "سنه", "لعام", "of", ",", "،", "in");

  /** Behind "min" (of) they tell of which year a month is: "Aylul min 'am 2018". */
  private static final Set<String> OF_YEAR = Set.of("عام", "سنه", "العام", "السنه");

  private static final Set<String> AFTER_HIJRI = Set.of("للهجره", "هجري", "هجريه", "هـ", "ه", "ah");

  /** A year found behind a date; end is the index after it. */
  record Year(int number, int end) {}

  private final FigureWords words;
  private final TimeResolver resolver;

  YearBehind(FigureWords words, TimeResolver resolver) {
    this.words = words;
    this.resolver = resolver;
  }

  /** The year that begins at the position or behind "of", a comma or 'am. */
  @Nullable Year at(int at, boolean hijri) {
    Year year = number(at, hijri);
    return year != null || hijri ? year : shifted(at);
  }

  private @Nullable Year number(int at, boolean hijri) {
    int next = words.is(at, "من") && words.oneOf(at + 1, OF_YEAR) ? at + 1 : at;
    int first = next;
    while (next - first < 2 && YEAR_WORDS.contains(words.at(next).key())) {
      next++;
    }
    FigureWord word = words.at(next);
    boolean whole = word.numeral() && word.number() == Math.rint(word.number());
    String raw = whole ? NumberScanner.ascii(word.span().of(words.text())) : "";
    if (raw.length() != 4 || raw.contains(",")) {
      return null;
    }
    boolean fits =
        hijri ? HijriDates.year(word.number()) : word.number() >= 1000 && word.number() < 2200;
    int end = next + 1;
    end = hijri && AFTER_HIJRI.contains(words.at(end).key()) ? end + 1 : end;
    return fits ? new Year((int) word.number(), end) : null;
  }

  /** "12 August last year", "12 Aghustus min al-'am al-madi", counted from the present year. */
  private @Nullable Year shifted(int at) {
    int from = words.is(at, "of") || words.is(at, "من") ? at + 1 : at;
    UnitFromNow unit = UnitFromNow.at(words, from, "YEAR", words.at(from).isArabic());
    Integer year = unit == null ? null : resolver.year(unit.shift());
    return unit == null || year == null ? null : new Year(year, unit.end());
  }
}

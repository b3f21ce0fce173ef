// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Map;
import java.util.Set;

/** A year that is said of an anniversary tells of another year: the centenary in 2031, of 1931. */
final class TimeAnniversary {

  private static final int REACH = 12;
  private static final Map<String, Integer> NAMES =
      Map.of(
          "centenary",
          100,
          "centennial",
          100,
          "bicentenary",
          200,
          "bicentennial",
          200,
          FigureWord.fold("مئوية"),
          100,
          FigureWord.fold("مائوية"),
          100);
  private static final Set<String> ANNIVERSARY = Set.of("anniversary", "ذكري");
  private static final Set<String> PASSING = Set.of("مرور", "انقضاء");
  private static final Set<String> CELEBRATED =
      Set.of("celebrated", "celebrates", "celebrating", "marked", "marks", "marking");
  private static final Set<String> SINCE = Set.of("علي", "since", "from");
  private static final Set<String> EVENTS =
      Set.of("founded", "established", "born", "died", "killed", "created", "opened", "built");
  private static final Set<String> BIRTH = Set.of("birth", "ولاده", "ميلاد", "ولادته", "ميلاده");
  private static final Set<String> DEATH = Set.of("death", "وفاه", "رحيل", "وفاته", "رحيله");

  /**
   * @param years how long before the year said the event was, 0 without an anniversary
   * @param event class of the event
   */
  record Of(int years, String event) {}

  private static final Of NONE = new Of(0, "");

  private TimeAnniversary() {}

  /** The anniversary near the year at [start, end), unless that is the year of the event itself. */
  static Of near(FigureWords words, int start, int end) {
    if (isOfEvent(words, start)) {
      return NONE;
    }
    for (int i = first(words, start); i < end + REACH && i < words.size(); i++) {
      if (i > end && words.sentenceEnd(i)) {
        return NONE;
      }
      int years = years(words, i);
      boolean ofYear = i < start && words.is(i + 1, "of");
      if (years > 0 && !ofYear) {
        return new Of(years, event(words, i));
      }
    }
    return NONE;
  }

  /** Where the sentence begins, or the reach. */
  private static int first(FigureWords words, int start) {
    int first = start;
    while (first > 0 && start - first < REACH && !words.sentenceEnd(first - 1)) {
      first--;
    }
    return first;
  }

  /** "Founded in 1923, it celebrates its 100th anniversary": the year is that of the event. */
  private static boolean isOfEvent(FigureWords words, int year) {
    return words.oneOf(year - 1, EVENTS) || words.oneOf(year - 2, EVENTS);
  }

  private static int years(FigureWords words, int at) {
    for (FigureWord.Form form : words.at(at).forms()) {
      Integer named = NAMES.get(form.core());
      if (named != null) {
        return named;
      }
    }
    int passed = passed(words, at);
    if (passed > 0 || !words.has(at, ANNIVERSARY)) {
      return passed;
    }
    FigureTable.Hit<Integer> behind = OrdinalTable.find(words, at + 1);
    if (behind != null && words.at(at).isArabic()) {
      return behind.value();
    }
    boolean digits = words.at(at - 1).touches() && words.at(at - 2).numeral();
    if (digits) {
      return (int) Math.min(words.at(at - 2).number(), 5000);
    }
    FigureTable.Hit<Integer> before = OrdinalTable.find(words, at - 1);
    return before != null && before.end() == at ? before.value() : 0;
  }

  /** "Bi-murur khamsin sana 'ala", "nisf qarn 'ala", "celebrated 60 years since"; else 0. */
  private static int passed(FigureWords words, int at) {
    boolean arabic = words.has(at, PASSING);
    boolean english = words.oneOf(at, CELEBRATED);
    if (!arabic && !english) {
      return 0;
    }
    int from = words.oneOf(at + 1, Set.of("its", "their", "the")) ? at + 2 : at + 1;
    FigureTable.Hit<NumberWords.Entry> part = NumberWords.TABLE.find(words, from);
    boolean fraction = part != null && part.value().role() == NumberWords.Role.FRACTION;
    NumberPhrase number = fraction ? null : new NumberReader(words).read(from);
    double times =
        fraction && part != null ? part.value().low() : number == null ? 1 : number.value();
    int end = fraction && part != null ? part.end() : number == null ? from : number.end();
    end = words.is(end, "a") ? end + 1 : end;
    FigureTable.Hit<UnitTable.Unit> unit = UnitTable.find(words, end);
    boolean since = unit != null && words.oneOf(unit.end(), SINCE);
    if (unit == null || !since || unit.value().kind() != Quantity.Kind.DURATION) {
      return 0;
    }
    double years = times * unit.value().times() * unit.value().factor() / UnitTable.YEAR.factor();
    return years == Math.rint(years) && years < 5000 ? (int) years : 0;
  }

  private static String event(FigureWords words, int at) {
    for (int i = at; i < at + REACH; i++) {
      if (words.has(i, BIRTH)) {
        return "born";
      }
      if (words.has(i, DEATH)) {
        return "died";
      }
    }
    return "found";
  }
}

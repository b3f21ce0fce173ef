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
  private static final Set<String> BIRTH = Set.of("birth", "ولاده", "ميلاد", "ولادته", "ميلاده");
  private static final Set<String> DEATH = Set.of("death", "وفاه", "رحيل", "وفاته", "رحيله");

  /**
   * @param years how long before the year said the event was, 0 without an anniversary
   * @param event class of the event
   */
  record Of(int years, String event) {}

  private static final Of NONE = new Of(0, "");

  private TimeAnniversary() {}

  /** The anniversary near the year at [start, end). */
  static Of near(FigureWords words, int start, int end) {
    for (int i = Math.max(0, start - REACH); i < end + REACH && i < words.size(); i++) {
      int years = years(words, i);
      if (years > 0) {
        return new Of(years, event(words, i));
      }
    }
    return NONE;
  }

  private static int years(FigureWords words, int at) {
    for (FigureWord.Form form : words.at(at).forms()) {
      Integer named = NAMES.get(form.core());
      if (named != null) {
        return named;
      }
    }
    if (!words.has(at, ANNIVERSARY)) {
      return 0;
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

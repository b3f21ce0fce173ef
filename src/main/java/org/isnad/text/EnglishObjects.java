// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where does the first of two objects of an English verb end, and the second begin? */
final class EnglishObjects {

  /** Places that may belong to the first object: "the mayor of Lund a medal". */
  private static final List<String> INSIDE = List.of("of", "at", "x");

  /** "Sold the plant in May a year later": a time is no object. */
  private static final Set<String> TIMES =
      Set.of(
          "second", "minute", "hour", "day", "night", "week", "weekend", "month", "season", "year",
          "decade", "century", "time");

  private EnglishObjects() {}

  /** "Lent the town the money": the first of two objects is who it is given to. */
  static void split(RoleScan scan, Map<String, List<Integer>> places) {
    List<Integer> objects = places.get("o");
    if (objects == null) {
      return;
    }
    int second = second(scan, objects);
    if (second > 0) {
      places.put("i", objects.subList(0, second));
      places.put("o", objects.subList(second, objects.size()));
      return;
    }
    for (String place : INSIDE) {
      List<Integer> inside = places.getOrDefault(place, List.of());
      second = isBehind(objects, inside) ? second(scan, inside) : -1;
      if (second > 0 && !isTime(scan, inside.subList(second - 1, inside.size()))) {
        List<Integer> first = new ArrayList<>(objects);
        first.addAll(inside.subList(0, second));
        places.put("i", first);
        places.put("o", inside.subList(second, inside.size()));
        places.remove(place);
        return;
      }
    }
  }

  private static boolean isBehind(List<Integer> objects, List<Integer> inside) {
    return !inside.isEmpty() && inside.get(0) == objects.get(objects.size() - 1) + 2;
  }

  /** Which of the words begins a second object; -1 when none. */
  private static int second(RoleScan scan, List<Integer> words) {
    for (int i = 1; i < words.size(); i++) {
      boolean next = scan.is("determiner", words.get(i)) || scan.isNumber(words.get(i));
      if (next
          && words.get(i) == words.get(i - 1) + 1
          && !scan.is("determiner", words.get(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTime(RoleScan scan, List<Integer> words) {
    return words.stream()
        .map(scan::token)
        .anyMatch(token -> TIMES.contains(token.stem()) || NameLexicon.isCalendar(token));
  }
}

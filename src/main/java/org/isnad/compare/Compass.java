// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.Token;

/** Which parts of the compass do words of either language name? */
final class Compass {

  private static final Map<String, List<String>> BEGINNINGS =
      Map.of(
          "n", List.of("north", "شمال"),
          "s", List.of("south", "جنوب"),
          "e", List.of("east", "شرق"),
          "w", List.of("west", "غرب"));
  private static final Map<String, String> FAR = Map.of("n", "s", "s", "n", "e", "w", "w", "e");
  private static final List<String> PREFIXES = List.of("وال", "بال", "ال", "لل", "و", "ب");
  private static final Set<String> ENDINGS =
      Set.of(
          "", "ern", "erly", "ward", "wards", "ي", "يه", "ا", "east", "west", "eastern", "western",
          "ها", "يها", "ه");

  private Compass() {}

  static Set<String> of(List<Token> words) {
    return words.stream().flatMap(t -> of(t.normal()).stream()).collect(Collectors.toSet());
  }

  private static Set<String> of(String word) {
    String rest = word;
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && word.length() > prefix.length() + 2) {
        rest = word.substring(prefix.length());
        break;
      }
    }
    for (Map.Entry<String, List<String>> each : BEGINNINGS.entrySet()) {
      for (String beginning : each.getValue()) {
        if (rest.startsWith(beginning) && ENDINGS.contains(rest.substring(beginning.length()))) {
          return Set.of(each.getKey());
        }
      }
    }
    return Set.of();
  }

  /** Does the one name a part that lies across from all that the other names? */
  static boolean isAcross(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(part -> b.contains(FAR.get(part)) && !b.contains(part));
  }

  /** Do two texts name parts that lie across from each other, and no part in common? */
  static boolean setsApart(Reading a, Reading b) {
    Set<String> ofA = of(a.words().stream().map(Reading.Word::token).toList());
    Set<String> ofB = of(b.words().stream().map(Reading.Word::token).toList());
    return isAcross(ofA, ofB) && isAcross(ofB, ofA);
  }
}

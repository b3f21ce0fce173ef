// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happens at the time said: the classes of the event words nearest to it, where a clause
 * border in between makes the way longer. So "opened in May and closed in June" gives each date its
 * own.
 */
final class TimeEvents {

  private static final int REACH = 16;
  private static final int COMMA = 3;
  private static final int BORDER = 5;

  /** How much farther than the nearest event word others may stand that speak of it too. */
  private static final int BESIDE = 4;

  private static final String SAY = "say";

  /** "said on Monday" dates the saying; farther off it does not. */
  private static final int SAYING = 3;

  private static final Set<String> BORDERS =
      Set.of(
          "and", "but", "when", "after", "before", "while", "since", "until", "حين", "عندما", "بعد",
          "قبل", "بينما", "حتي");

  private static final FigureTable<String> TABLE = FigureTable.load("timeevent", row -> row[1]);

  private final FigureWords words;

  private record Event(String name, int way) {}

  TimeEvents(FigureWords words) {
    this.words = words;
  }

  /** Classes of the events nearest to the words [start, end); may be empty. */
  Set<String> of(int start, int end) {
    List<Event> found = new ArrayList<>();
    walk(start, end, -1, found);
    walk(start, end, 1, found);
    int nearest = found.stream().mapToInt(Event::way).min().orElse(0);
    return found.stream()
        .filter(each -> each.way() <= nearest + BESIDE)
        .flatMap(each -> Stream.of(each.name().split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void walk(int start, int end, int direction, List<Event> found) {
    int way = direction < 0 ? 0 : 1;
    for (int i = direction < 0 ? start - 1 : end; way <= REACH; i += direction) {
      if (i < 0 || i >= words.size() || words.sentenceEnd(i)) {
        return;
      }
      way += step(i, direction < 0 ? start : Integer.MIN_VALUE);
      FigureTable.Hit<String> hit = TABLE.find(words, i);
      boolean whole = hit != null && (direction > 0 || hit.end() <= start);
      if (hit != null && whole && (!hit.value().equals(SAY) || way <= SAYING)) {
        found.add(new Event(hit.value(), way));
      }
    }
  }

  private int step(int at, int edge) {
    if (words.comma(at)) {
      return COMMA;
    }
    boolean adjoins = at == edge - 1;
    return !adjoins && BORDERS.contains(words.at(at).key()) ? BORDER : 1;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens at the time said: the event word nearest to it, where a clause border in between
 * makes the way longer. So "opened in May and closed in June" gives each date its own.
 */
final class TimeEvents {

  private static final int REACH = 14;
  private static final int COMMA = 5;
  private static final int BORDER = 5;
  private static final Set<String> BORDERS =
      Set.of(
          "and", "but", "when", "after", "before", "while", "since", "until", "حين", "عندما", "بعد",
          "قبل", "بينما", "حتي");

  private static final FigureTable<String> TABLE = FigureTable.load("timeevent", row -> row[1]);

  private final FigureWords words;

  TimeEvents(FigureWords words) {
    this.words = words;
  }

  /** Class of the event nearest to the words [start, end), or null. */
  @Nullable String of(int start, int end) {
    String found = null;
    int best = REACH + 1;
    for (int direction = -1; direction <= 1; direction += 2) {
      int way = direction < 0 ? 0 : 1;
      for (int i = direction < 0 ? start - 1 : end; way < best; i += direction) {
        if (i < 0 || i >= words.size() || words.sentenceEnd(i)) {
          break;
        }
        FigureTable.Hit<String> hit = TABLE.find(words, i);
        way += step(i, direction < 0 ? start : end);
        if (hit != null && way < best && (direction > 0 || hit.end() <= start)) {
          best = way;
          found = hit.value();
        }
      }
    }
    return found;
  }

  private int step(int at, int edge) {
    if (words.comma(at)) {
      return COMMA;
    }
    boolean adjoins = Math.abs(at - edge) <= 1;
    return !adjoins && BORDERS.contains(words.at(at).key()) ? BORDER : 1;
  }
}

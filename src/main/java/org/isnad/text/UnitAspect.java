// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is a measure, a sum, a share or a length of time of: the length or the height, the profit or
 * the debt, the journey or the delay? The nearest word that says so, within the sentence.
 */
final class UnitAspect {

  /** Put before the id of an aspect, so that it is no kind of thing. */
  static final String PREFIX = "of/";

  private static final int REACH = 14;
  private static final int BORDER = 4;

  /** Of a journey that is late the length of time said is that of the delay. */
  private static final Set<String> MOVED = Set.of(PREFIX + "delay", PREFIX + "early");

  private static final int AHEAD = 4;
  private static final Set<String> BORDERS = Set.of("and", "but", "while", "as", "بينما", "فيما");

  private record Entry(Set<Quantity.Kind> kinds, String aspect) {}

  private static final FigureTable<Entry> TABLE = FigureTable.load("unitaspect", UnitAspect::entry);

  private UnitAspect() {}

  private static Entry entry(String[] row) {
    return new Entry(
        Arrays.stream(row[1].split(","))
            .map(Quantity.Kind::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        PREFIX + row[2]);
  }

  /** The aspect of the figure [start, end), or null. */
  static @Nullable String of(FigureWords words, int start, int end, Quantity.Kind kind) {
    String found = null;
    int best = REACH + 1;
    for (int direction : List.of(-1, 1)) {
      int way = 0;
      for (int i = direction < 0 ? start - 1 : end; way < best + AHEAD; i += direction) {
        if (i < 0 || i >= words.size() || words.sentenceEnd(i)) {
          break;
        }
        way += step(words, i);
        FigureTable.Hit<Entry> hit = TABLE.find(words, i);
        boolean fits = hit != null && hit.value().kinds().contains(kind);
        int far = hit != null && MOVED.contains(hit.value().aspect()) ? way - AHEAD : way;
        if (hit != null && fits && far < best && (direction > 0 || hit.end() <= start)) {
          best = far;
          found = hit.value().aspect();
        }
      }
    }
    return found;
  }

  private static int step(FigureWords words, int at) {
    boolean border = words.comma(at) || BORDERS.contains(words.at(at).key());
    return border || words.at(at).numeral() ? BORDER : 1;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.evaluation.WireTables.Name;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a question of a story.
 *
 * @param denied true when it denies what the other answer asserts
 * @param figure its figure, or days from the story's day, or 0
 * @param tenths true when the figure counts tenths
 * @param name what it names, or null
 */
record Answer(boolean denied, int figure, boolean tenths, @Nullable Name name) {

  /**
   * One to three answers that cannot hold together.
   *
   * @param from empty: said or denied; {@code 3-90}: a figure; {@code tenths:46-74}; {@code
   *     day:3-20}: a date so many days on; else a table of names
   * @param deniable true when the question has wordings that deny
   */
  static List<Answer> draw(String from, boolean deniable, WireTables tables, Draw draw) {
    int count = draw.of(List.of(1, 2, 3), each -> new int[] {40, 42, 18}[each - 1]);
    if (from.isEmpty()) {
      return saidOrDenied(new Answer(false, 0, false, null), count, draw);
    }
    List<Answer> asserted =
        Character.isLowerCase(from.charAt(0)) && from.indexOf(':') < 0
            ? names(from, count, tables, draw).stream()
                .map(name -> new Answer(false, 0, false, name))
                .toList()
            : figures(from, count, draw);
    return deniable && draw.chance(0.5) ? saidOrDenied(asserted.get(0), count, draw) : asserted;
  }

  /** People are composed, all others stand in their table. */
  private static List<Name> names(String from, int count, WireTables tables, Draw draw) {
    return from.equals("person")
        ? Stream.generate(() -> tables.person(draw)).distinct().limit(count).toList()
        : draw.some(tables.names(from), count);
  }

  private static List<Answer> figures(String from, int count, Draw draw) {
    boolean tenths = from.startsWith("tenths:");
    Range range = Range.of(from.substring(from.indexOf(':') + 1));
    List<Integer> drawn = new ArrayList<>(List.of(range.first(draw)));
    for (int tries = 0; tries < 20 && drawn.size() < count; tries++) {
      int other = range.other(drawn.get(drawn.size() - 1), draw);
      if (other > 0 && drawn.stream().allMatch(figure -> range.apart(figure, other))) {
        drawn.add(other);
      }
    }
    return drawn.stream().map(figure -> new Answer(false, figure, tenths, null)).toList();
  }

  private static List<Answer> saidOrDenied(Answer said, int count, Draw draw) {
    if (count == 1) {
      return List.of(said);
    }
    List<Answer> both =
        new ArrayList<>(List.of(said, new Answer(true, said.figure, said.tenths, said.name)));
    if (draw.chance(0.2)) {
      Collections.reverse(both);
    }
    return both;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lexicons of months and of the words of time. */
final class TimeLexicon {

  /** A month of either calendar; weak when the word also means something else. */
  record Month(boolean hijri, int number, boolean weak) {}

  /** What kind of word of time it is. */
  enum Type {
    WEEKDAY,
    DAY,
    NIGHT,
    DAYPART,
    PART,
    ALONE,
    ALONEONLY,
    CLOCK,
    SEASON,
    SHIFT,
    PHASE,
    UNIT,
    DECADE,
    /** A verb in the present tense that tells of a day to come. */
    SCHEDULED
  }

  /** A word of time: a number, or hours from and to; the name for units. */
  record Word(Type type, int value, int to, String name) {}

  static final FigureTable<Month> MONTHS =
      FigureTable.load(
          "month",
          row ->
              new Month(row[1].equals("hijri"), Integer.parseInt(row[2]), row[3].equals("weak")));
  static final FigureTable<Word> WORDS = FigureTable.load("time", TimeLexicon::word);

  private TimeLexicon() {}

  private static Word word(String[] row) {
    Type type = Type.valueOf(row[1].toUpperCase(Locale.ROOT));
    if (type == Type.UNIT || type == Type.SCHEDULED) {
      return new Word(type, 0, 0, row[2]);
    }
    String[] hours = row[2].split("\\.\\.");
    int first = Integer.parseInt(hours[0]);
    return new Word(type, first, Integer.parseInt(hours[hours.length - 1]), "");
  }

  static FigureTable.@Nullable Hit<Word> find(FigureWords words, int at, Type type) {
    FigureTable.Hit<Word> hit = WORDS.find(words, at);
    return hit != null && hit.value().type() == type ? hit : null;
  }
}

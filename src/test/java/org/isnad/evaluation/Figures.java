// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.List;
import java.util.Locale;
import org.isnad.evaluation.WireTables.Counted;
import org.jspecify.annotations.Nullable;

/**
 * How does a newsroom write a figure, and the noun it counts?
 *
 * <p>Whole figures from 3 whose last two digits are not 01 or 02: those alone have the plain
 * agreement in Arabic, plural after 3 to 10, singular in the accusative to 99, in the genitive
 * after hundreds.
 */
final class Figures {

  private static final List<String> EN =
      List.of("three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final List<String> AR =
      List.of("ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر");

  private Figures() {}

  /** The nearest figure above that has the plain agreement. */
  static int plain(int figure) {
    int last = figure % 100;
    boolean hard = figure < 3 || last == 1 || last == 2;
    return hard ? figure - last + 3 : figure;
  }

  /** The figure alone, or with what it counts. */
  static String text(int figure, @Nullable Counted counted, String language, Draw draw) {
    boolean inWords = figure <= 10 && counted != null && draw.chance(0.3);
    if (language.equals("en")) {
      String written = inWords ? EN.get(figure - 3) : String.format(Locale.ROOT, "%,d", figure);
      return counted == null ? written : written + " " + counted.en();
    }
    if (counted == null) {
      return arabic(digits(figure, draw), draw);
    }
    String written =
        inWords ? word(figure, counted.feminine()) : arabic(digits(figure, draw), draw);
    return written + " " + noun(figure, counted);
  }

  /** Tenths, as 5.6. */
  static String tenths(int tenths, String language, Draw draw) {
    String written = tenths / 10 + "." + tenths % 10;
    return language.equals("en") ? written : arabic(written, draw);
  }

  private static String digits(int figure, Draw draw) {
    return figure > 9999 || draw.chance(0.3)
        ? String.format(Locale.ROOT, "%,d", figure)
        : Integer.toString(figure);
  }

  /** Words of 3 to 10 disagree with what they count: feminine before masculine nouns. */
  private static String word(int figure, boolean feminine) {
    String stem = AR.get(figure - 3);
    if (feminine) {
      return stem;
    }
    return figure == 8 ? "ثمانية" : stem + "ة";
  }

  private static String noun(int figure, Counted counted) {
    int last = figure % 100;
    if (last == 0) {
      return counted.hundreds();
    }
    return last <= 10 ? counted.few() : counted.many();
  }

  /** Three in ten newsrooms write the digits of the east. */
  private static String arabic(String digits, Draw draw) {
    if (draw.chance(0.7)) {
      return digits;
    }
    StringBuilder eastern = new StringBuilder();
    for (char each : digits.toCharArray()) {
      eastern.append(
          switch (each) {
            case ',' -> '٬';
            case '.' -> '٫';
            default -> (char) (each - '0' + '٠');
          });
    }
    return eastern.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lexicon of units: dimension, base unit and factor of each word or sign. */
final class UnitTable {

  /**
   * A unit of measure, money, time or percent.
   *
   * @param kind its dimension
   * @param base base unit
   * @param factor how many base units one is
   * @param times 2 for an Arabic dual ("yawmayn", two days), else 1
   * @param name first spelling, the same for all spellings of one unit
   */
  record Unit(Quantity.Kind kind, String base, double factor, int times, String name) {}

  /** Words behind a length: "a 100m race", "65m high". */
  static final Set<String> LENGTHWISE =
      Set.of(
          "long",
          "high",
          "wide",
          "deep",
          "tall",
          "away",
          "from",
          "above",
          "below",
          "off",
          "race",
          "sprint",
          "freestyle",
          "hurdles",
          "under",
          "into",
          "down",
          "up",
          "and",
          "to");

  /** What ages are told in. */
  static final Unit YEAR =
      new Unit(Quantity.Kind.DURATION, "second", 31556952, 1, "second*31556952");

  /** What a temperature is told in. */
  static final Unit DEGREE = new Unit(Quantity.Kind.MEASURE, "celsius", 1, 1, "celsius*1");

  private static final Set<String> SIGNS =
      Set.of("$", "€", "£", "¥", "₪", "us$", "usd", "eur", "gbp");
  private static final FigureTable<Unit> TABLE = FigureTable.load("unit", UnitTable::unit);

  private UnitTable() {}

  private static Unit unit(String[] row) {
    int times = row.length > 4 ? Integer.parseInt(row[4]) : 1;
    return new Unit(
        Quantity.Kind.valueOf(row[1]),
        row[2],
        Double.parseDouble(row[3]),
        times,
        row[2] + "*" + row[3]);
  }

  /** How many base units one is, by its name; NaN for a name of none ("part", "times"). */
  static double factor(String name) {
    int at = name.indexOf('*');
    return at < 0 ? Double.NaN : Double.parseDouble(name.substring(at + 1));
  }

  static FigureTable.@Nullable Hit<Unit> find(FigureWords words, int at) {
    return TABLE.find(words, at);
  }

  /** Is it a sign or word of money that may stand before a figure? */
  static boolean currency(String key) {
    return SIGNS.contains(key);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Locale;

/** The lexicon of number words: what each is worth and how it joins others. */
final class NumberWords {

  /** How a number word joins others. */
  enum Role {
    DIGIT,
    /** Arabic one and two, which stand behind their noun when alone. */
    AFTER,
    /** Arabic one and two that live only in eleven and twelve. */
    TEENUNIT,
    /** Arabic ten, which makes teens of a unit before it. */
    TEN,
    TEEN,
    TENS,
    HUNDRED,
    SCALE,
    /** Arabic dual of a scale: twice its value. */
    DUAL,
    /** Arabic scale whose form is a dual before a noun and a singular elsewhere. */
    EITHER,
    /** Scale letter that touches its numeral: 65m. */
    SUFFIX,
    COUPLE,
    /** A set of so many: "a score of", "a pair of". */
    SET,
    ZERO,
    FRACTION,
    /** Arabic plural of a scale: a scale behind a number, vague alone. */
    PLURAL,
    VAGUE,
    /** "several", which multiplies a scale behind it. */
    FEW,
    /** A word that only looks like a number with letters attached. */
    NONE
  }

  /**
   * @param low value, or least value of a vague word
   * @param high value, or greatest value of a vague word
   */
  record Entry(Role role, double low, double high) {}

  static final FigureTable<Entry> TABLE = FigureTable.load("number", NumberWords::entry);

  private NumberWords() {}

  private static Entry entry(String[] row) {
    Role role = Role.valueOf(row[1].toUpperCase(Locale.ROOT));
    if (role == Role.FRACTION) {
      String[] parts = row[2].split("/");
      double value = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
      return new Entry(role, value, value);
    }
    String[] bounds = row[2].split("\\.\\.");
    return new Entry(
        role, Double.parseDouble(bounds[0]), Double.parseDouble(bounds[bounds.length - 1]));
  }
}

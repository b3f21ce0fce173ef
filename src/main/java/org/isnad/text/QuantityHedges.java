// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;

/** Where does what leads to a figure stand, past the words that round or bound it? */
final class QuantityHedges {

  static final Set<String> WORDS =
      Set.of(
          "about", "some", "nearly", "around", "over", "almost", "just", "a", "the", "$", "€", "£",
          "now", "only", "still", "نحو", "حوالي", "قرابه", "زهاء", "اكثر", "اقل", "مستوي");

  private static final Set<String> THAN = Set.of("more", "less", "fewer", "higher", "lower");
  private static final Set<String> COMPARING = Set.of("اكثر", "اقل", "باكثر", "باقل");

  private final FigureWords words;

  QuantityHedges(FigureWords words) {
    this.words = words;
  }

  /** The word before a figure, past the words that round or bound it. */
  int before(int start) {
    int before = start - 1;
    while (words.oneOf(before, WORDS) || compares(before) || bounds(before)) {
      before -= bounds(before) ? 2 : 1;
    }
    return before;
  }

  boolean compares(int at) {
    return words.is(at, "من") && words.oneOf(at - 1, COMPARING);
  }

  /** Is it the last word of "up to" or "more than", and not of "went up to"? */
  boolean bounds(int at) {
    boolean than = words.is(at, "than") && words.oneOf(at - 1, THAN);
    return than
        || words.is(at, "to") && words.is(at - 1, "up") && !QuantityBounds.moved(words, at - 1);
  }
}

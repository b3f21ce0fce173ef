// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import org.jspecify.annotations.Nullable;

/** The lexicon of ordinals. */
final class OrdinalTable {

  private static final FigureTable<Integer> TABLE =
      FigureTable.load("ordinal", row -> Integer.parseInt(row[1]));

  private static final FigureTable<Integer> BARE = new FigureTable<>();

  static {
    for (String[] row : FigureTable.rows("/lexicon/ordinalbare.ar.tsv")) {
      for (String spelling : row[0].split("\\|")) {
        BARE.put(spelling, Integer.valueOf(row[1]));
      }
    }
  }

  private OrdinalTable() {}

  static FigureTable.@Nullable Hit<Integer> find(FigureWords words, int at) {
    FigureTable.Hit<Integer> hit = TABLE.find(words, at);
    // "al-sabi'a wa-'ashr daqa'iq" is ten past seven, and no seventeenth.
    boolean teen = hit != null && hit.value() > 10 && hit.value() < 20 && hit.end() == at + 2;
    return hit != null && teen && words.at(at + 1).key().startsWith("و")
        ? new FigureTable.Hit<>(hit.value() - 10, at + 1, hit.form())
        : hit;
  }

  /** An Arabic ordinal without the article, which is read only where no date can be meant. */
  static FigureTable.@Nullable Hit<Integer> bare(FigureWords words, int at) {
    return BARE.find(words, at);
  }

  /** An ordinal in words or digits ("21st") that begins at the position, or null. */
  static FigureTable.@Nullable Hit<Integer> any(FigureWords words, int at) {
    FigureWord word = words.at(at);
    if (word.numeral() && words.at(at + 1).touches() && suffix(words.at(at + 1).key())) {
      FigureWord.Form plain = new FigureWord.Form(word.key(), false, '\0', false);
      return new FigureTable.Hit<>((int) word.number(), at + 2, plain);
    }
    FigureTable.Hit<Integer> composed = composed(words, at);
    return composed != null ? composed : find(words, at);
  }

  /**
   * "Thirty-fourth": tens and an ordinal below ten; "a thirty-second delay" is no such, or null.
   */
  static FigureTable.@Nullable Hit<Integer> composed(FigureWords words, int at) {
    FigureTable.Hit<NumberWords.Entry> tens = NumberWords.TABLE.find(words, at);
    boolean tied =
        words.is(at + 1, "-") && words.at(at + 1).touches() && words.at(at + 2).touches();
    if (tens == null || tens.value().role() != NumberWords.Role.TENS || !tied) {
      return null;
    }
    FigureTable.Hit<Integer> unit = find(words, at + 2);
    boolean article = words.is(at - 1, "a") || words.is(at - 1, "an");
    boolean time = article && words.is(at + 2, "second");
    return unit == null || unit.value() > 9 || time
        ? null
        : new FigureTable.Hit<>((int) tens.value().low() + unit.value(), unit.end(), tens.form());
  }

  private static boolean suffix(String key) {
    return key.equals("th") || key.equals("st") || key.equals("nd") || key.equals("rd");
  }
}

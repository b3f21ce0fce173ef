// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Locale;

/** Which words of a text have an opposite, and on which scale, in either language? */
public final class Antonyms {

  private static final WordIndex<Side> INDEX = load();

  private Antonyms() {}

  private record Side(String axis, int side, Opposite.Bond bond) {}

  /** The words with opposites, by position; one word may lie on several scales. */
  public static List<Opposite> read(List<Token> tokens) {
    return INDEX.find(tokens).stream()
        .map(hit -> opposite(hit.value(), span(tokens, hit)))
        .toList();
  }

  private static Opposite opposite(Side side, Span span) {
    return new Opposite(side.axis(), side.side(), side.bond(), span);
  }

  private static Span span(List<Token> tokens, WordIndex.Hit<Side> hit) {
    return tokens.get(hit.first()).span().union(tokens.get(hit.end() - 1).span());
  }

  private static WordIndex<Side> load() {
    WordIndex<Side> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("antonym.tsv")) {
      String[] axis = line.get(0).split(" ", -1);
      Opposite.Bond bond =
          axis.length == 1
              ? Opposite.Bond.EVENT
              : Opposite.Bond.valueOf(axis[1].toUpperCase(Locale.ROOT));
      for (int column = 1; column < line.size(); column++) {
        index.add(line.get(column), new Side(axis[0], column <= 2 ? 1 : -1, bond));
      }
    }
    return index;
  }
}

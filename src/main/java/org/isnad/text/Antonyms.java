// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;

/** Which words of a text have an opposite, and on which scale, in either language? */
public final class Antonyms {

  private static final WordIndex<Side> INDEX = load();

  private Antonyms() {}

  private record Side(String axis, int side) {}

  /** The words with opposites, by position; one word may lie on several scales. */
  public static List<Opposite> read(List<Token> tokens) {
    return INDEX.find(tokens).stream()
        .map(hit -> new Opposite(hit.value().axis(), hit.value().side(), span(tokens, hit)))
        .toList();
  }

  private static Span span(List<Token> tokens, WordIndex.Hit<Side> hit) {
    return tokens.get(hit.first()).span().union(tokens.get(hit.end() - 1).span());
  }

  private static WordIndex<Side> load() {
    WordIndex<Side> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("antonym.tsv")) {
      for (int column = 1; column < line.size(); column++) {
        index.add(line.get(column), new Side(line.get(0), column <= 2 ? 1 : -1));
      }
    }
    return index;
  }
}

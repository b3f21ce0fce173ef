// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Locale;

/** Which words of a text say that a cause or a place follows? */
public final class Markers {

  private static final WordIndex<Kind> INDEX = load();

  private Markers() {}

  /** What follows. */
  public enum Kind {
    CAUSE,
    PLACE
  }

  /**
   * A word that announces what follows.
   *
   * @param span the word or phrase itself
   */
  public record Marker(Kind kind, Span span) {}

  /** All of them, by position. */
  public static List<Marker> read(List<Token> tokens) {
    return INDEX.find(tokens).stream()
        .map(
            hit ->
                new Marker(
                    hit.value(),
                    tokens.get(hit.first()).span().union(tokens.get(hit.end() - 1).span())))
        .toList();
  }

  private static WordIndex<Kind> load() {
    WordIndex<Kind> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("marker.tsv")) {
      Kind kind = Kind.valueOf(line.get(0).toUpperCase(Locale.ROOT));
      line.subList(1, line.size()).forEach(cell -> index.add(cell, kind));
    }
    return index;
  }
}

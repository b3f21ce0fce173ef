// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What things of the news do the words of either language name? */
public final class Concepts {

  private static final WordIndex<String> INDEX = load();

  private Concepts() {}

  /**
   * A named thing.
   *
   * @param id its language-neutral id ("wounded", "ceasefire")
   * @param span the words
   */
  public record Concept(String id, Span span) {}

  /** All of them, by position; one word may name several. */
  public static List<Concept> read(List<Token> tokens) {
    return INDEX.find(tokens).stream()
        .map(
            hit ->
                new Concept(
                    hit.value(),
                    tokens.get(hit.first()).span().union(tokens.get(hit.end() - 1).span())))
        .toList();
  }

  /** What one word names when it stands alone; empty when the list does not know it. */
  public static Set<String> of(Token token) {
    return read(List.of(token)).stream().map(Concept::id).collect(Collectors.toUnmodifiableSet());
  }

  private static WordIndex<String> load() {
    WordIndex<String> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("concept.tsv")) {
      line.subList(1, line.size()).forEach(cell -> index.add(cell, line.get(0)));
    }
    return index;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Optional;

/** Which words of either language name a kind of site: a hospital, a harbour, a field? */
public final class Sites {

  private static final WordIndex<String> INDEX = load();

  private Sites() {}

  /** The kind of site a word names when it stands alone. */
  public static Optional<String> of(Token token) {
    return INDEX.find(List.of(token)).stream().map(WordIndex.Hit::value).findFirst();
  }

  private static WordIndex<String> load() {
    WordIndex<String> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("site.tsv")) {
      line.subList(1, line.size()).forEach(cell -> index.add(cell, line.get(0)));
    }
    return index;
  }
}

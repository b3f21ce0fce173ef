// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Locale;
import org.isnad.text.CauseReader.Role;

/** Which words of a text are words of cause? */
final class CauseLexicon {

  private static final WordIndex<Role> INDEX = load();

  private CauseLexicon() {}

  static List<WordIndex.Hit<Role>> find(List<Token> tokens) {
    return INDEX.find(tokens);
  }

  private static WordIndex<Role> load() {
    WordIndex<Role> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("cause.tsv")) {
      Role role = Role.valueOf(line.get(0).toUpperCase(Locale.ROOT));
      line.subList(1, line.size()).stream()
          .filter(cell -> !cell.equals("-"))
          .forEach(cell -> index.add(cell, role));
    }
    return index;
  }
}

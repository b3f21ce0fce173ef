// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;
import org.isnad.text.Transliteration;

/**
 * Lists the stems that are ordinary words and no names, and writes {@code common.tsv}.
 *
 * <p>English: seen twice or more without a capital. Arabic: seen twice or more, and mostly not
 * where the English translation has a capitalised word that sounds the same. Arguments: the folder
 * of the parallel data, the file to write.
 */
final class CommonWords {

  private static final int LEAST = 2;
  private static final double MOSTLY = 0.3;

  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, Integer> named = new HashMap<>();

  private CommonWords() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    CommonWords words = new CommonWords();
    cells(folder.resolve("tico19/tico19.en-ar.tsv")).forEach(c -> words.count(c[1], c[2]));
    cells(folder.resolve("tatoeba/ara.txt")).forEach(c -> words.count(c[0], c[1]));
    Map<String, String> pud =
        cells(folder.resolve("pud/pud.ar.tsv")).stream()
            .collect(Collectors.toMap(c -> c[0], c -> c[1]));
    cells(folder.resolve("pud/pud.en.tsv"))
        .forEach(c -> words.count(c[1], pud.getOrDefault(c[0], "")));
    Files.writeString(Path.of(args[1]), words.table());
  }

  private static List<String[]> cells(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", -1))
        .filter(c -> c.length > 1)
        .toList();
  }

  private void count(String english, String arabic) {
    List<Token> written = Tokenizer.tokenize(english);
    for (Token token : written) {
      if (isWord(token) && Character.isLowerCase(token.span().of(english).charAt(0))) {
        seen.merge(token.stem(), 1, Integer::sum);
      }
    }
    Set<String> sounds =
        written.stream()
            .filter(t -> isWord(t) && Character.isUpperCase(t.span().of(english).charAt(0)))
            .map(t -> Transliteration.skeleton(t.normal()))
            .filter(s -> s.length() > 1)
            .collect(Collectors.toSet());
    for (Token token : Tokenizer.tokenize(arabic)) {
      if (isWord(token) && token.normal().charAt(0) > '\u0600') {
        seen.merge(token.stem(), 1, Integer::sum);
        if (sounds.contains(Transliteration.skeleton(token.normal()))
            || sounds.contains(Transliteration.skeleton(token.stem()))) {
          named.merge(token.stem(), 1, Integer::sum);
        }
      }
    }
  }

  private static boolean isWord(Token token) {
    return token.kind() == Token.Kind.WORD;
  }

  private String table() {
    TreeSet<String> common = new TreeSet<>();
    seen.forEach(
        (stem, count) -> {
          if (count >= LEAST && named.getOrDefault(stem, 0) < MOSTLY * count) {
            common.add(stem);
          }
        });
    List<String> lines = new ArrayList<>();
    lines.add("# SPDX-License-Identifier: Apache-2.0");
    lines.add(
        "# Light stems of ordinary words, seen twice or more in TICO-19 (CC0), Tatoeba via"
            + " manythings.org (CC BY 2.0 FR) and PUD (CC BY-SA 3.0), and not as names there.");
    StringBuilder line = new StringBuilder();
    for (String stem : common) {
      if (line.length() + stem.length() > 150) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(stem).append(' ');
    }
    lines.add(line.toString().strip());
    return String.join("\n", lines) + "\n";
  }
}

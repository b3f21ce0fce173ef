// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/**
 * Counts in how many texts of the parallel corpora each stem stands, and writes {@code rarity.tsv}.
 *
 * <p>Arguments: the folder of the parallel data, the file to write.
 */
final class Rarities {

  private static final int LEAST = 5;

  private Rarities() {}

  public static void main(String[] args) throws IOException {
    List<String> texts = texts(Path.of(args[0]));
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      Tokenizer.tokenize(text).stream()
          .filter(token -> token.kind() == Token.Kind.WORD)
          .map(Token::stem)
          .distinct()
          .forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    StringBuilder file = new StringBuilder();
    file.append("# nats of inverse document frequency of light stems, counted in ");
    file.append(texts.size())
        .append(" texts of TICO-19 (CC0), Tatoeba via manythings.org (CC BY 2.0 FR)");
    file.append(" and PUD (CC BY-SA 3.0); stems in fewer than ")
        .append(LEAST)
        .append(" left out\n");
    counts.forEach(
        (stem, count) -> {
          if (count >= LEAST) {
            double nats = Math.log((texts.size() + 1) / (count + 0.5));
            file.append(stem).append('\t').append(String.format(Locale.ROOT, "%.2f", nats));
            file.append('\n');
          }
        });
    Files.writeString(Path.of(args[1]), file);
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    texts.addAll(cells(folder.resolve("tico19/tico19.en-ar.tsv"), 1, 2));
    texts.addAll(cells(folder.resolve("tatoeba/ara.txt"), 0, 1));
    texts.addAll(cells(folder.resolve("pud/pud.en.tsv"), 1));
    texts.addAll(cells(folder.resolve("pud/pud.ar.tsv"), 1));
    return texts;
  }

  private static List<String> cells(Path file, Integer... wanted) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(line -> line.split("\t", -1))
          .flatMap(row -> Stream.of(wanted).filter(i -> i < row.length).map(i -> row[i]))
          .collect(Collectors.toList());
    }
  }
}

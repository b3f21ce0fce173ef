// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isnad.compare.Comparer;
import org.isnad.compare.Weights;

/**
 * What the service answers to a fixed seventh of the authored pairs, kept as a file: who changes
 * the comparison sees what it changes, and writes the file anew. Argument: the file.
 */
final class FrozenAnswers {

  static final String FILE = "/pairs/answers.tsv";
  private static final int EVERY = 7;

  private FrozenAnswers() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), text(given()));
  }

  /** The pairs, in order. */
  static List<LabelledPair> pairs() {
    List<LabelledPair> all = Labels.authored();
    return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
  }

  /** The relation answered now, by pair. */
  static Map<String, String> given() throws IOException {
    Path memory = Files.createTempFile("judged", ".bin");
    try (Observer observer = new Observer(memory)) {
      Comparer comparer = observer.comparer(Weights.standard());
      List<LabelledPair> pairs = pairs();
      List<String> answers =
          pairs.parallelStream()
              .map(pair -> comparer.compare(observer.reading(pair.a()), observer.reading(pair.b())))
              .map(comparison -> comparison.relation().name().toLowerCase(Locale.ROOT))
              .toList();
      Map<String, String> given = new TreeMap<>();
      IntStream.range(0, pairs.size()).forEach(i -> given.put(pairs.get(i).id(), answers.get(i)));
      return given;
    } finally {
      Files.delete(memory);
    }
  }

  /** The relation answered when the file was written, by pair. */
  static Map<String, String> frozen() {
    try (InputStream in =
        Objects.requireNonNull(FrozenAnswers.class.getResourceAsStream(FILE), FILE)) {
      Map<String, String> frozen = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> frozen.put(cells[0], cells[1]));
      return frozen;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Map<String, String> answers) {
    StringBuilder text = new StringBuilder();
    text.append("# SPDX-License-Identifier: Apache-2.0\n");
    text.append("# Written by org.isnad.evaluation.FrozenAnswers: pair <TAB> relation answered.\n");
    answers.forEach((id, answer) -> text.append(id).append('\t').append(answer).append('\n'));
    return text.toString();
  }
}

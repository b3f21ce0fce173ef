// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** From which code and which data do weights come? */
final class Provenance {

  /** What a fit's result depends on, beside the data: code, tables, models. Not the weights. */
  private static final List<String> SOURCES =
      List.of(
          "src/main/java/org/isnad/text",
          "src/main/java/org/isnad/embed",
          "src/main/java/org/isnad/compare",
          "src/main/resources/lexicon",
          "src/main/resources/models",
          "src/test/java/org/isnad/evaluation",
          "src/test/resources/generated",
          "src/test/resources/pairs",
          "src/test/resources/stories");

  private Provenance() {}

  /**
   * The last commit that changed any of it, so that a later commit of other things, or of the
   * weights themselves, fits the same file; with a plus sign when there are changes not committed.
   */
  static String commit() throws IOException {
    String last = git(Stream.of("log", "-1", "--abbrev=10", "--format=%h"));
    return git(Stream.of("status", "--porcelain")).isEmpty() ? last : last + "+";
  }

  private static String git(Stream<String> command) throws IOException {
    List<String> words = new ArrayList<>(List.of("git"));
    Stream.of(command, Stream.of("--"), SOURCES.stream()).flatMap(each -> each).forEach(words::add);
    Process git = new ProcessBuilder(words).redirectErrorStream(true).start();
    return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  /** Digest of the pairs, their labels and what each counts. */
  static String digest(List<Corpus.Weighed> corpus, List<LabelledPair> graded) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      corpus.forEach(each -> add(digest, each.pair(), each.weight()));
      graded.forEach(pair -> add(digest, pair, 1));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest digest, LabelledPair pair, double weight) {
    String row =
        String.join(
            "\0",
            pair.set(),
            pair.id(),
            pair.a().text(),
            pair.b().text(),
            pair.allowed().stream().sorted().toList().toString(),
            String.valueOf(pair.grade()),
            Double.toString(weight));
    digest.update((row + "\n").getBytes(StandardCharsets.UTF_8));
  }
}

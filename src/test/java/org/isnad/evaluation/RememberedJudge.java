// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.compare.Arbiter;
import org.isnad.compare.JudgeAnswers;
import org.isnad.embed.Judge;
import org.isnad.embed.Verdict;

/**
 * The judge, with a memory on disk: a fit asks the same 60,000 questions each time, at 14 ms each.
 *
 * <p>One line a question: a digest of judge and texts, then the four numbers, exactly as given.
 */
final class RememberedJudge implements Arbiter, AutoCloseable {

  private final Judge judge;
  private final Map<String, Verdict> known = new ConcurrentHashMap<>();
  private final BufferedWriter memory;

  RememberedJudge(Judge judge, Path file) throws IOException {
    this.judge = judge;
    if (Files.exists(file)) {
      Files.readAllLines(file).stream()
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells.length == 5)
          .forEach(cells -> known.put(cells[0], verdict(cells)));
    }
    memory =
        Files.newBufferedWriter(
            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static Verdict verdict(String[] cells) {
    return new Verdict(
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]));
  }

  @Override
  public JudgeAnswers ask(String a, String b) {
    return new JudgeAnswers(oneWay(a, b), oneWay(b, a));
  }

  /** What a says of b, in this order alone. */
  Verdict oneWay(String a, String b) {
    return known.computeIfAbsent(
        digest(judge.id() + '\0' + a + '\0' + b),
        key -> {
          Verdict verdict = judge.judge(a, b);
          remember(key, verdict);
          return verdict;
        });
  }

  private void remember(String key, Verdict verdict) {
    String line =
        String.join(
            "\t",
            key,
            Double.toString(verdict.entailment()),
            Double.toString(verdict.contradiction()),
            Double.toString(verdict.neutral()),
            Double.toString(verdict.relatedness()));
    synchronized (memory) {
      try {
        memory.write(line);
        memory.newLine();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    memory.close();
  }
}

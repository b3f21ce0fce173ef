// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.isnad.embed.Models;
import org.isnad.embed.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Comparisons a second on one thread, texts read beforehand.
 *
 * <p>The judge answers at once, always the same: what is timed is everything but the models. Half of
 * the pairs are labelled pairs, on one subject; half are put together by chance, as most candidates
 * are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@SuppressWarnings("NullAway.Init") // JMH calls the method marked Setup first.
public class CompareSpeed {

  private static final int PAIRS = 200;
  private static final Verdict OPEN = new Verdict(0.3, 0.3, 0.4, 0.5);
  private static final Probabilities NOTHING = new Probabilities(0.25, 0.25, 0.25, 0.25);
  private static final JudgeAnswers ANSWERS = new JudgeAnswers(OPEN, OPEN, NOTHING, NOTHING);

  private final List<Reading> first = new ArrayList<>();
  private final List<Reading> second = new ArrayList<>();
  private Comparer comparer;

  @Setup
  public void read() throws IOException {
    comparer = new Comparer(Weights.standard(), (a, b) -> ANSWERS);
    try (Models models = new Models(Optional.empty(), Optional.empty());
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    requireNonNull(CompareSpeed.class.getResourceAsStream("/pairs/authored-1.tsv")),
                    StandardCharsets.UTF_8))) {
      TextReader reader = new TextReader(models.encoder().remembering(64L << 20));
      lines
          .lines()
          .skip(1)
          .limit(PAIRS)
          .map(line -> line.split("\t", -1))
          .forEach(
              cells -> {
                first.add(reader.read(cells[3]));
                second.add(reader.read(cells[6]));
              });
    }
  }

  @Benchmark
  @OperationsPerInvocation(2 * PAIRS)
  public void compare(Blackhole sink) {
    for (int i = 0; i < PAIRS; i++) {
      sink.consume(comparer.compare(first.get(i), second.get(i)));
      sink.consume(comparer.compare(first.get(i), second.get((i + 1) % PAIRS)));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.embed.Embedding;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Time to find the candidates of one claim, k = 20, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the method marked Setup first.
public class CandidateSpeed {

  private static final int SUBJECTS = 500;
  private static final int WORDS = 20_000;
  private static final int WORDS_OF_A_CLAIM = 15;

  /** 5,000 is the most that is searched exactly. */
  @Param({"5000", "20000"})
  public int claims;

  private final List<Embedding> subjects = new ArrayList<>();
  private final Random random = new Random(1);
  private Path folder;
  private CandidateIndex index;

  @Setup
  public void fill() throws IOException {
    folder = Files.createTempDirectory("candidates");
    index = CandidateIndex.open(folder, "bench");
    for (int i = 0; i < SUBJECTS; i++) {
      subjects.add(Vectors.random(-1 - i));
    }
    for (int i = 0; i < claims; i++) {
      index.add(Claims.claim(i, vector(), words().toArray(new String[0])));
    }
    index.refresh();
  }

  @TearDown
  public void delete() throws IOException {
    index.close();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Processor time, which a busy machine does not stretch, and the number of finds it took. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Cost {
    public long cpuMicros;
    public long finds;
  }

  @Benchmark
  public List<Candidate> find(Cost cost) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    List<Candidate> found = index.find(CandidateQuery.of(words(), vector(), 20));
    cost.cpuMicros += (threads.getCurrentThreadCpuTime() - start) / 1_000;
    cost.finds++;
    return found;
  }

  private Embedding vector() {
    return Vectors.near(subjects.get(random.nextInt(SUBJECTS)), .7, random.nextLong());
  }

  /** Frequencies fall with the rank, roughly as words' do. */
  private List<String> words() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS_OF_A_CLAIM; i++) {
      words.add("w" + (int) Math.pow(WORDS, random.nextDouble()));
    }
    return words;
  }
}

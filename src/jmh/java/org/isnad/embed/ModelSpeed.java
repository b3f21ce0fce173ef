// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import ai.onnxruntime.OrtException;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Runs a second: through one of our classes, and of the bare session on the same pieces. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@SuppressWarnings("NullAway.Init") // JMH calls the method marked Setup first.
public abstract class ModelSpeed {

  /** Texts or pairs taken through the model in one call. */
  static final int RUNS = 8;

  private BareSession bare;

  /** Loads our class and opens the session beside it. */
  @Setup
  public void load() throws OrtException {
    loadOurs();
    bare = openBare();
  }

  @TearDown
  public void close() throws OrtException {
    closeOurs();
    bare.close();
  }

  abstract void loadOurs();

  abstract BareSession openBare() throws OrtException;

  abstract void closeOurs();

  /** Takes {@link #RUNS} texts or pairs through our class. */
  abstract void runOurs(Blackhole sink);

  @Benchmark
  @OperationsPerInvocation(RUNS)
  public void oneThreadOurs(Blackhole sink) {
    runOurs(sink);
  }

  @Benchmark
  @OperationsPerInvocation(RUNS)
  public void oneThreadBare(Blackhole sink) throws OrtException {
    bare.run(sink);
  }

  @Benchmark
  @Threads(2)
  @OperationsPerInvocation(RUNS)
  public void twoThreadsOurs(Blackhole sink) {
    runOurs(sink);
  }

  @Benchmark
  @Threads(2)
  @OperationsPerInvocation(RUNS)
  public void twoThreadsBare(Blackhole sink) throws OrtException {
    bare.run(sink);
  }

  @Benchmark
  public void inTurn(Cost cost, Blackhole sink) throws OrtException {
    long start = Cost.micros();
    runOurs(sink);
    long half = Cost.micros();
    bare.run(sink);
    cost.oursMicros += half - start;
    cost.bareMicros += Cost.micros() - half;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Pairs a second: through our judge, and of the bare session on pieces made beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@SuppressWarnings("NullAway.Init") // JMH calls the method marked Setup first.
public class JudgeSpeed {

  private static final int PAIRS = 4;


  private final List<Map<String, OnnxTensor>> inputs = new ArrayList<>();
  private Judge judge;
  private BareSession bare;

  @Setup
  public void load() throws OrtException {
    judge = Judge.load(Optional.empty());
    bare = new BareSession("judge");
    for (int i = 0; i < PAIRS; i++) {
      Pieces pieces = judge.tokenizer().pieces(Sentences.ENGLISH[i], Sentences.ARABIC[i]);
      inputs.add(
          Map.of(
              "input_ids", bare.tensor(pieces.ids()),
              "attention_mask", bare.tensor(pieces.mask()),
              "token_type_ids", bare.tensor(pieces.types())));
    }
  }

  @TearDown
  public void close() throws OrtException {
    inputs.forEach(row -> row.values().forEach(OnnxTensor::close));
    judge.close();
    bare.close();
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void oneThreadOurs(Blackhole sink) {
    for (int i = 0; i < PAIRS; i++) {
      sink.consume(judge.judge(Sentences.ENGLISH[i], Sentences.ARABIC[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void oneThreadBare(Blackhole sink) throws OrtException {
    runBare(sink);
  }

  @Benchmark
  @Threads(2)
  @OperationsPerInvocation(PAIRS)
  public void twoThreadsOurs(Blackhole sink) {
    oneThreadOurs(sink);
  }

  @Benchmark
  @Threads(2)
  @OperationsPerInvocation(PAIRS)
  public void twoThreadsBare(Blackhole sink) throws OrtException {
    runBare(sink);
  }

  @Benchmark
  public void inTurn(Cost cost, Blackhole sink) throws OrtException {
    long start = Cost.micros();
    oneThreadOurs(sink);
    long half = Cost.micros();
    runBare(sink);
    cost.oursMicros += half - start;
    cost.bareMicros += Cost.micros() - half;
  }

  private void runBare(Blackhole sink) throws OrtException {
    for (Map<String, OnnxTensor> row : inputs) {
      try (OrtSession.Result result = bare.session().run(row)) {
        sink.consume(((OnnxTensor) result.get(0)).getFloatBuffer());
      }
    }
  }
}

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

/** Texts a second: through our encoder, and of the bare session on pieces made beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@SuppressWarnings("NullAway.Init") // JMH calls the method marked Setup first.
public class EncoderSpeed {

  private static final int TEXTS = 8;

  private final List<String> texts = new ArrayList<>();
  private final List<Map<String, OnnxTensor>> inputs = new ArrayList<>();
  private OnnxEncoder encoder;
  private BareSession bare;

  @Setup
  public void load() throws OrtException {
    texts.addAll(List.of(Sentences.ENGLISH));
    texts.addAll(List.of(Sentences.ARABIC));
    encoder = OnnxEncoder.load(Optional.empty());
    bare = new BareSession("encoder");
    for (String text : texts) {
      Pieces pieces = encoder.tokenizer().pieces(text);
      inputs.add(
          Map.of(
              "input_ids", bare.tensor(pieces.ids()),
              "attention_mask", bare.tensor(pieces.mask())));
    }
  }

  @TearDown
  public void close() throws OrtException {
    inputs.forEach(row -> row.values().forEach(OnnxTensor::close));
    encoder.close();
    bare.close();
  }

  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public void oneThreadOurs(Blackhole sink) {
    texts.forEach(text -> sink.consume(encoder.encode(text)));
  }

  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public void oneThreadBare(Blackhole sink) throws OrtException {
    runBare(sink);
  }

  @Benchmark
  @Threads(2)
  @OperationsPerInvocation(TEXTS)
  public void twoThreadsOurs(Blackhole sink) {
    oneThreadOurs(sink);
  }

  @Benchmark
  @Threads(2)
  @OperationsPerInvocation(TEXTS)
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

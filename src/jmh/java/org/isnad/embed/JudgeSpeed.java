// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.Blackhole;

/** Pairs a second, one text of each language, asked both ways. */
@SuppressWarnings("NullAway.Init") // JMH calls the method marked Setup first.
public class JudgeSpeed extends ModelSpeed {

  private record Pair(String a, String b) {}

  private final List<Pair> pairs =
      IntStream.range(0, RUNS / 2)
          .mapToObj(i -> new Pair(Sentences.ENGLISH[i], Sentences.ARABIC[i]))
          .flatMap(pair -> Stream.of(pair, new Pair(pair.b, pair.a)))
          .toList();
  private Judge judge;

  @Override
  void loadOurs() {
    judge = Judge.load(Optional.empty());
  }

  @Override
  BareSession openBare() throws OrtException {
    List<Pieces> pieces =
        pairs.stream().map(pair -> judge.tokenizer().pieces(pair.a, pair.b)).toList();
    return new BareSession("judge", Judge.INPUTS, pieces);
  }

  @Override
  void closeOurs() {
    judge.close();
  }

  @Override
  void runOurs(Blackhole sink) {
    pairs.forEach(pair -> sink.consume(judge.judge(pair.a, pair.b)));
  }
}

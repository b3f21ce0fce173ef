// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Do the models answer here as they did where they were made? */
class GoldenTest {

  private static final OnnxEncoder ENCODER = ModelsFixture.ENCODER;
  private static final Judge JUDGE = ModelsFixture.JUDGE;

  static Stream<Golden> encoded() {
    return Golden.of("encoder");
  }

  static Stream<Golden> judged() {
    return Golden.of("judge");
  }

  @Test
  void golden_read_coversBothModels() {
    assertThat(encoded()).hasSize(61);
    assertThat(judged()).hasSize(60);
  }

  @ParameterizedTest
  @MethodSource("encoded")
  void encoder_text_givesSamePiecesAndDirection(Golden golden) {
    String text = golden.text("text");
    assertThat(ENCODER.tokenizer().pieces(text).ids()).isEqualTo(golden.longs("ids"));
    Embedding expected = Embedding.of(golden.floats("embedding"));
    assertThat(ENCODER.encode(text).cosine(expected)).isGreaterThan(.9999);
  }

  @ParameterizedTest
  @MethodSource("judged")
  void judge_pair_givesSamePiecesAndProbabilities(Golden golden) {
    Pieces pieces = JUDGE.tokenizer().pieces(golden.text("a"), golden.text("b"));
    assertThat(pieces.ids()).isEqualTo(golden.longs("ids"));
    assertThat(pieces.types()).isEqualTo(golden.longs("types"));

    float[] logits = golden.floats("logits");
    Verdict expected = Verdict.ofLogits(logits[0], logits[1], logits[2], 0);
    Verdict found = JUDGE.judge(golden.text("a"), golden.text("b"));
    assertThat(found.entailment()).isCloseTo(expected.entailment(), within(.05));
    assertThat(found.contradiction()).isCloseTo(expected.contradiction(), within(.05));
    assertThat(found.neutral()).isCloseTo(expected.neutral(), within(.05));
    assertThat(found.relatedness()).isCloseTo(golden.number("relatedness"), within(.05));
  }

  @Test
  void encoder_fourThreads_sameAsOne() throws Exception {
    assertSameFromFourThreads(encoded().toList(), g -> ENCODER.encode(g.text("text")));
  }

  @Test
  void judge_fourThreads_sameAsOne() throws Exception {
    assertSameFromFourThreads(judged().toList(), g -> JUDGE.judge(g.text("a"), g.text("b")));
  }

  private static <T> void assertSameFromFourThreads(
      List<Golden> questions, Function<Golden, T> answer) throws Exception {
    List<T> alone = questions.stream().map(answer).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<T>>> together =
          IntStream.range(0, 4)
              .mapToObj(i -> threads.submit(() -> questions.stream().map(answer).toList()))
              .toList();
      for (Future<List<T>> answers : together) {
        assertThat(answers.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }
}

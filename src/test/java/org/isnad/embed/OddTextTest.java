// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a source sends is read, and nothing is read past the models' windows. */
class OddTextTest {

  private static final OnnxEncoder ENCODER = ModelsFixture.ENCODER;
  private static final Judge JUDGE = ModelsFixture.JUDGE;

  static Stream<String> oddTexts() {
    return Stream.of(
        "",
        " \t\n\r",
        "\u0000",
        "a\u0000b",
        "\u0001\u0007\u001B[0m\u007F\u0085",
        "\uD83D",
        "\uDE00\uD83D",
        "before \uD800 after",
        "\uFEFF\u200F\u202E\u2066",
        "\uFFFE\uFFFF",
        "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69",
        "e\u0301".repeat(2_000),
        "\u0640".repeat(4_000),
        "\u0627".repeat(4_000),
        "ab ".repeat(1_333),
        "<s></s><pad><unk><mask>");
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void encoder_oddText_givesUnitVector(String text) {
    Embedding embedding = ENCODER.encode(text);
    assertThat(embedding.cosine(embedding)).isCloseTo(1, within(1e-3));
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void judge_oddTextOnEitherSide_givesProbabilities(String text) {
    for (Verdict verdict :
        new Verdict[] {JUDGE.judge(text, "The dam held."), JUDGE.judge("The dam held.", text)}) {
      assertThat(verdict.entailment() + verdict.contradiction() + verdict.neutral())
          .isCloseTo(1, within(1e-9));
      assertThat(verdict.relatedness()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void loneSurrogate_encoded_countsAsReplacementCharacter() {
    assertThat(ENCODER.encode("before \uD800 after"))
        .isEqualTo(ENCODER.encode("before \uFFFD after"));
  }

  @Test
  void wholeSurrogatePair_keptAsItIs() {
    assertThat(Tokenizer.wellFormed("x\uD83D\uDE00y")).isEqualTo("x\uD83D\uDE00y");
    assertThat(Tokenizer.wellFormed("\uDE00\uD83D\uDE00\uD83D"))
        .isEqualTo("\uFFFD\uD83D\uDE00\uFFFD");
  }

  @Test
  void longText_cutAt256Pieces() {
    assertThat(ENCODER.tokenizer().pieces("river ".repeat(600)).ids()).hasSize(256);
  }

  @Test
  void longPair_cutAt128Pieces_longerTextLosesFirst() {
    Pieces pieces = JUDGE.tokenizer().pieces("The dam held.", "river ".repeat(600));
    Pieces first = JUDGE.tokenizer().pieces("The dam held.", "");
    assertThat(pieces.ids())
        .hasSize(128)
        .startsWith(first.ids()[0], first.ids()[1], first.ids()[2]);
    assertThat(JUDGE.tokenizer().pieces("The dam held.", "The dam burst.").ids())
        .hasSizeLessThan(20);
  }
}

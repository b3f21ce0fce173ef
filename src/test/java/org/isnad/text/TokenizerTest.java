// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/tokens.csv", numLinesToSkip = 1)
  void tokens_ofText_areWordsNumbersAndSigns(String text, String expected) {
    String read =
        Tokenizer.tokenize(Escapes.of(text)).stream()
            .map(t -> t.kind().name().charAt(0) + ":" + t.normal())
            .collect(Collectors.joining(" "));

    assertThat(read).isEqualTo(expected);
  }

  @Test
  void tokens_ofMarkedText_standOnTheOriginal() {
    String text = "قالَ «لــا» 5٬000";

    assertThat(Tokenizer.tokenize(text))
        .extracting(t -> t.span().of(text))
        .containsExactly("قالَ", "«", "لــا", "»", "5٬000");
  }

  @Test
  void tokens_ofAnyText_areInOrderInRangeAndNamed() {
    AnyText.seeded(20_000).forEach(TokenizerTest::assertOrderly);
    assertOrderly("e" + "\u0301".repeat(4_000) + "\uD800\u0000\uD83D\uDE00");
  }

  private static void assertOrderly(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    int end = 0;
    for (Token token : tokens) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      end = token.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
      assertThat(token.normal()).isNotEmpty();
      assertThat(token.stem()).isNotEmpty();
    }
  }
}

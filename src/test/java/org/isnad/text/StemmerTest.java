// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/stems.csv", numLinesToSkip = 1)
  void stems_ofTwoWords_meetForFormsOfOneWordOnly(String one, String other, boolean same) {
    assertThat(stem(one).equals(stem(other))).isEqualTo(same);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not", "no", "never", "none", "nobody", "nothing", "without", "neither", "nor", "cannot",
        "don't", "only", "may", "لا", "لم", "لن", "ليس", "ليست", "غير", "دون", "بدون", "بلا", "ما",
        "ولا", "ولم", "فقط", "قد", "سبعة", "seven", "5"
      })
  void stopWords_ofNegationsHedgesAndNumbers_holdNone(String word) {
    List<Token> tokens = Tokenizer.tokenize(word);

    assertThat(tokens).hasSize(1).noneMatch(StopWords::isStop);
  }

  @Test
  void stems_ofAnyText_areNeverEmpty() {
    AnyText.seeded(5_000)
        .flatMap(text -> Tokenizer.tokenize(text).stream())
        .forEach(token -> assertThat(token.stem()).isNotEmpty());
  }

  private static String stem(String word) {
    return Tokenizer.tokenize(word).get(0).stem();
  }
}

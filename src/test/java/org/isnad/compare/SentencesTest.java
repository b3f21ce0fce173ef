// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

  private static final Sentences SENTENCES = Sentences.standard();

  private static Stream<String> columns() {
    return Stream.concat(Stream.of("prior:prior"), Observations.columns().stream());
  }

  @ParameterizedTest
  @MethodSource("columns")
  void everyColumn_isSaidInBothLanguages(String column) {
    String[] names = column.split(":", 2);

    Sentence sentence = SENTENCES.sentence(names[0], names[1]);

    assertThat(sentence.en()).matches("[A-Z].*[^.]");
    assertThat(sentence.ar()).matches("\\p{IsArabic}.*[^.]");
  }

  @Test
  void words_standBehindTheSentence_isolatedFromItsDirection() {
    Evidence evidence = new Evidence("figures", "conflict-same", 3, new Span(0, 5), new Span(3, 8));

    Sentence sentence = SENTENCES.of(evidence, "seven dead", "مات تسعة");

    assertThat(sentence.en())
        .isEqualTo(
            "The figures count the same thing and cannot both hold: “\u2068seven\u2069” / “\u2068 تسعة\u2069”.");
    assertThat(sentence.ar()).endsWith(": “\u2068seven\u2069” / “\u2068 تسعة\u2069”.");
  }

  @Test
  void sentence_withoutWords_endsWithAStop() {
    Evidence evidence = new Evidence("whole-similarity", "cosine", 1, null, null);

    assertThat(SENTENCES.of(evidence, "a", "b").en()).endsWith("as wholes.");
  }
}

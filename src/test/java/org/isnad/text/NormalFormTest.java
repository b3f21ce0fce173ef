// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NormalFormTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/normal-form.csv", numLinesToSkip = 1)
  void normalForms_ofSpellings_areOneForm(String text, String light, String folded) {
    String written = Escapes.of(text);

    assertThat(NormalForm.light(written)).isEqualTo(light);
    assertThat(NormalForm.of(written)).isEqualTo(folded);
  }

  @Test
  void normalForms_ofAnyText_areIdempotent() {
    AnyText.seeded(20_000)
        .forEach(
            text -> {
              String light = NormalForm.light(text);
              String folded = NormalForm.of(text);
              assertThat(NormalForm.light(light)).isEqualTo(light);
              assertThat(NormalForm.of(folded)).isEqualTo(folded);
              assertThat(NormalForm.of(light)).isEqualTo(folded);
            });
  }

  @Test
  void normalForms_ofEveryCodePoint_areIdempotent() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String folded = NormalForm.of(Character.toString(c));
      assertThat(NormalForm.of(folded)).as("U+%04X", c).isEqualTo(folded);
    }
  }

  @Test
  void normalForm_ofLoneSurrogatesAroundAJoiner_makesNoNewCharacter() {
    assertThat(NormalForm.of("a\uD83D\u200D\uDE00b")).isEqualTo("ab");
  }

  @Test
  void normalForm_ofThousandsOfMarks_isTheLetter() {
    assertThat(NormalForm.of("e" + "\u0301".repeat(4_000))).isEqualTo("e");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.evaluation.WireTables.Counted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  private static final Counted PEOPLE = WireTables.read().counted("person");

  @ParameterizedTest
  @CsvSource({
    "3, أشخاص",
    "10, أشخاص",
    "11, شخصا",
    "99, شخصا",
    "100, شخص",
    "105, أشخاص",
    "350, شخصا",
    "2000, شخص"
  })
  void noun_afterAFigure_agreesInArabic(int figure, String noun) {
    assertThat(Figures.text(figure, PEOPLE, "ar", new Draw(1))).endsWith(" " + noun);
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "2, 3", "3, 3", "100, 100", "101, 103", "1402, 1403", "57, 57"})
  void figure_withHardAgreement_movesUp(int figure, int plain) {
    assertThat(Figures.plain(figure)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"en, 5.6", "ar, 5.6|٥٫٦"})
  void tenths_inALanguage_haveItsPoint(String language, String written) {
    assertThat(Figures.tenths(56, language, new Draw(3))).matches(written.replace(".", "\\."));
  }
}

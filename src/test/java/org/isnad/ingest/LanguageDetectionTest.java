// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectionTest {

  private static final LanguageDetection LANGUAGES = new LanguageDetection();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أعلنت الوزارة أن الجسر مغلق حتى إشعار آخر. | ar",
        "قالت شركة Bridge Works إن العمل مستمر. | ar",
        "نفى. | ar",
        "The ministry said that the bridge is closed until further notice. | en",
        "Governor Rahimi denies Qadisiya toll | en",
        "No. | en",
        "Le ministère a déclaré que le pont restera fermé jusqu'à nouvel ordre. | fr",
        "Das Ministerium teilte mit, dass die Brücke bis auf Weiteres gesperrt ist. | de",
        "وزارت اعلام کرد که پل تا اطلاع ثانوی بسته است و گذرگاه دیگری باز می‌شود. | fa",
        "Министерство сообщило, что мост закрыт до особого распоряжения. | ru",
      })
  void of_textOfALanguage_isThatLanguage(String text, String language) {
    assertThat(LANGUAGES.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,200", "?!", "٣٠ + ١٢", "🙂"})
  void of_textWithoutWords_isUnknown(String text) {
    assertThat(LANGUAGES.of(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The bridge is closed.", "الجسر مغلق."})
  void of_sameText_isAlwaysTheSame(String text) {
    assertThat(LANGUAGES.of(text)).isEqualTo(new LanguageDetection().of(text));
  }
}

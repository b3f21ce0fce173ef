// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the judge is given: the two texts, with what agrees written alike. */
class JudgedTextsTest extends ObservationTest {

  private static JudgedTexts of(String a, String b) {
    return JudgedTexts.of(pair(a, b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The tram will cost £1.5 billion, auditors said. | The tram will cost £1,500 million, auditors said.
          The siege lasted a week. | The siege lasted one week.
          The talks took an hour and a half. | The talks took 1.5 hours.
          The siege lasted a month. | The siege lasted 31 days.
          The wool workers' strike ended after 48 hours. | The wool workers' strike ended after two days.
          Sales at the theatre fell by a quarter. | Sales at the theatre fell by 25 percent.
          The observers left on 5 July 2021. | The observers left on July 5, 2021.
          يغادر المراقبون المدينة في كانون الثاني. | يغادر المراقبون المدينة في يناير.
          بلغ عدد المتقدمين مئتي متقدم. | بلغ عدد المتقدمين 200 متقدم.
          """)
  void of_oneValueInTwoForms_isTheSameTextTwice(String a, String b) {
    JudgedTexts texts = of(a, b);

    assertThat(texts.a()).isEqualTo(texts.b()).isIn(a, b);
  }

  @Test
  void of_oneCountInTwoScripts_isWrittenInDigits() {
    JudgedTexts texts =
        of("قُتل سبعة جنود في الكمين.", "Seven soldiers were killed in the ambush.");

    assertThat(texts.a()).isEqualTo("قُتل 7 جنود في الكمين.");
    assertThat(texts.b()).isEqualTo("7 soldiers were killed in the ambush.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Seven soldiers were killed in the ambush. | Nine soldiers were killed in the ambush.
          More than 40 soldiers were killed. | 45 soldiers were killed.
          Seven soldiers were killed. | 7 villages were burnt.
          The observers left in March. | The observers left on 5 March.
          Sales halved. | Sales fell by half.
          No one was killed. | Nobody was killed.
          سقط قتيلان. | سقط 2 من الجنود.
          Half of the 2,400 workers left. | 1,200 workers left.
          Nobody knows. |
          """)
  void of_whatDiffers_staysAsItIs(String a, @Nullable String b) {
    String other = b == null ? "" : b;

    assertThat(of(a, other)).isEqualTo(new JudgedTexts(a, other));
  }

  @Test
  void of_theOtherWayRound_mirrors() {
    String a = "The strike ended after 48 hours, on 5 July 2021.";
    String b = "On July 5, 2021, after two days, the strike ended.";
    JudgedTexts there = of(a, b);
    JudgedTexts back = of(b, a);

    assertThat(new JudgedTexts(back.b(), back.a())).isEqualTo(there);
    assertThat(there).isNotEqualTo(new JudgedTexts(a, b));
  }
}

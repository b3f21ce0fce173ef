// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.isnad.text.Quantity.Counting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "killed 14 people | 15 people died | 0.0667",
        "at least 60 boats | 41 boats | 0.3167",
        "some 90 hikers | 200 to 300 hikers | 0.55",
        "3,000 metres | 3,000 feet | 0.6952",
        "a rise of a third | a rise of 18 percent | 0.46",
        "no one was killed | قتل خمسة أشخاص | 1.0",
        "up to 15,000 people | 22,000 people | 0.3182"
      })
  void magnitude_isOfNearestBounds(String a, String b, double expected) {
    assertThat(first(a).magnitude(first(b))).isCloseTo(expected, within(1e-4));
    assertThat(first(b).magnitude(first(a))).isCloseTo(expected, within(1e-4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 miles | 16 kilometres",
        "72 hours | ثلاثة أيام",
        "nearly 1.2 million people | أكثر من مليون شخص",
        "a third of the boats | 33 percent of the boats",
        "dozens of tourists | ٤٥ سائحا",
        "two and a half tonnes | 2,500 kilograms",
        "half a billion dollars | 500 مليون دولار"
      })
  void sameFigureInOtherWords_meets(String a, String b) {
    assertThat(first(a).meets(first(b))).isTrue();
    assertThat(first(b).meets(first(a))).isTrue();
    assertThat(first(a).magnitude(first(b))).isIn(0.0, Double.NaN);
  }

  @Test
  void vague_hasNoMagnitude() {
    assertThat(first("hundreds of people").magnitude(first("100 people"))).isNaN();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seven people were killed | توفي سبعة أشخاص | SAME",
        "seven people were killed | seven people were wounded | OTHER",
        "seven people were killed | seven people were missing | OTHER",
        "3,000 families fled | 3,000 people fled | OTHER",
        "eight soldiers were killed | eight people were killed | SAME",
        "six soldiers were killed | eight people were killed | UNKNOWN",
        "57 officers were hurt | أصيب 64 من المتظاهرين | OTHER",
        "60 deputies said no | 140,000 people marched | OTHER",
        "80 fighters came home | 200 fighters came home | SAME",
        "80 fighters | 200 fighters | UNKNOWN",
        "30 lorries | 30 tonnes | OTHER",
        "50 minutes | 50 dollars | OTHER",
        "nineteen widgets | nine widgets | UNKNOWN"
      })
  void counting_isByRoleAndKind(String a, String b, Counting expected) {
    assertThat(first(a).counts(first(b))).isEqualTo(expected);
    assertThat(first(b).counts(first(a))).isEqualTo(expected);
  }

  @Test
  void against_addsUnitWhereUnitsDiffer() {
    String metres = "It is 3,000 metres long.";
    String feet = "It is 3,000 feet long.";
    String longer = "It is 4,000 metres long.";
    assertThat(first(metres).against(first(feet)).of(metres)).isEqualTo("3,000 metres");
    assertThat(first(metres).against(first(longer)).of(metres)).isEqualTo("3,000");
  }

  @Test
  void emptyInterval_isRejected() {
    Span span = new Span(0, 1);
    assertThatThrownBy(
            () ->
                new Quantity(
                    2,
                    1,
                    1,
                    Quantity.Kind.COUNT,
                    null,
                    null,
                    false,
                    false,
                    false,
                    false,
                    null,
                    null,
                    List.of(),
                    span,
                    span,
                    span,
                    0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2.0 to 1.0");
  }

  private static Quantity first(String text) {
    return QuantityReader.read(text, Tokenizer.tokenize(text)).get(0);
  }
}

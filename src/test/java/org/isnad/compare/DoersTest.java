// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.claim.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DoersTest extends ObservationTest {

  private static final Feature DOERS = new DoerAgreement();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/doers.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      maxCharsPerColumn = 400)
  void doers_ofTwoTexts_areThoseAReaderSees(String seen, String a, String b) {
    Observation observed = DOERS.observe(pair(a, b));

    assertThat(first(DOERS, observed)).isEqualTo(seen);
    assertMirrored(observed, DOERS.observe(pair(b, a)));
  }

  @Test
  void observation_restsOnTheWordsOfTheDeed() {
    String a = "The tenor startled the organist.";
    String b = "The organist was startled by the tenor.";

    Observation observed = DOERS.observe(pair(a, b));

    assertThat(words(observed.a(), a)).isEqualTo("startled");
    assertThat(words(observed.b(), b)).isEqualTo("startled");
  }

  @Test
  void dimension_ofSwappedSides_isTheActor() {
    ReadingPair pair = pair("The tenor startled the organist.", "The organist startled the tenor.");

    assertThat(Dimensions.of(pair, Relation.CONFLICT))
        .extracting(Dimension::kind)
        .containsExactly(Dimension.Kind.ACTOR);
  }
}

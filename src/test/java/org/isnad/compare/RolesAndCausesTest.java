// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RolesAndCausesTest extends ObservationTest {

  private static final Feature ROLES = new RoleAgreement();
  private static final Feature CAUSES = new CauseAgreement();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/roles.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      maxCharsPerColumn = 400)
  void roles_ofTwoTexts_areThoseAReaderSees(String seen, String a, String b) {
    assertThat(first(ROLES, ROLES.observe(pair(a, b)))).isEqualTo(seen);
    assertThat(ROLES.observe(pair(b, a)).values()).isEqualTo(ROLES.observe(pair(a, b)).values());
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/causes.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      maxCharsPerColumn = 400)
  void causes_ofTwoTexts_areThoseAReaderSees(
      String seen, String a, String b, String ofA, String ofB) {
    Observation observed = CAUSES.observe(pair(a, b));

    assertThat(first(CAUSES, observed)).isEqualTo(seen);
    assertThat(CAUSES.observe(pair(b, a)).values()).isEqualTo(observed.values());
    if (!ofA.equals("-")) {
      assertThat(words(observed.a(), a)).contains(ofA);
      assertThat(words(observed.b(), b)).contains(ofB);
    }
  }

  @Test
  void dimension_ofSwappedParties_isTheActorWithoutWords() {
    List<Dimension> dimensions =
        Dimensions.of(
            pair("The tenants have sued the landlord.", "The landlord has sued the tenants."),
            Relation.CONFLICT);

    assertThat(dimensions)
        .anySatisfy(
            dimension -> {
              assertThat(dimension.kind()).isEqualTo(Dimension.Kind.ACTOR);
              assertThat(dimension.verdict()).isEqualTo(Dimension.Verdict.CONFLICT);
              assertThat(dimension.a()).isNull();
              assertThat(dimension.b()).isNull();
            });
  }

  @Test
  void dimension_ofTwoCauses_standsOnTheWordsOfBoth() {
    String a = "The lift stopped because of a fire.";
    String b = "The lift stopped because a cable had snapped.";

    assertThat(Dimensions.of(pair(a, b), Relation.CONFLICT))
        .anySatisfy(
            dimension -> {
              assertThat(dimension.kind()).isEqualTo(Dimension.Kind.CAUSE);
              assertThat(words(dimension.a(), a)).contains("fire");
              assertThat(words(dimension.b(), b)).contains("cable had snapped");
            });
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CueReaderTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/cues.csv", numLinesToSkip = 1)
  void cues_ofASentence_areItsKindsAndStance(
      String text, String kinds, boolean negative, CueReading.Stance stance) {
    CueReading reading = CueReader.read(text);

    String read =
        reading.cues().stream().map(c -> c.kind().name()).collect(Collectors.joining(" "));
    assertThat(read).isEqualTo(kinds == null ? "" : kinds);
    assertThat(reading.isNegative()).isEqualTo(negative);
    assertThat(reading.stance()).isEqualTo(stance);
  }

  @Test
  void negation_beforeAComma_governsItsClauseOnly() {
    String text =
        "The talks did not collapse today, and the army left the town. Nothing else happened.";

    List<Cue> negations = CueReader.read(text).of(Cue.Kind.NEGATION);

    assertThat(negations)
        .extracting(c -> c.scope().of(text))
        .containsExactly("not collapse today", "Nothing else happened");
  }

  @Test
  void denial_behindItsObject_governsTheWholeClause() {
    String text = "The story, he said, is baseless.";

    assertThat(CueReader.read(text).of(Cue.Kind.DENIAL))
        .extracting(c -> c.scope().of(text))
        .containsExactly("The story, he said, is baseless");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/scopes.csv", numLinesToSkip = 1)
  void scope_ofTheFirstTurningCue_isWhatItGoverns(String text, String cue, String scope) {
    Cue first = CueReader.read(text).turning().get(0);

    assertThat(first.span().of(text)).isEqualTo(cue);
    assertThat(first.scope().of(text)).isEqualTo(scope);
  }

  @Test
  void cues_ofMarkedArabic_standOnTheOriginal() {
    String text = "قال: «لَـمْ يَصِلِ الوفدُ».";

    assertThat(CueReader.read(text).of(Cue.Kind.NEGATION))
        .extracting(c -> c.span().of(text))
        .containsExactly("لَـمْ");
  }

  @Test
  void cues_ofAnyText_beginBeforeTheirScopeEnds() {
    AnyText.seeded(5_000)
        .forEach(
            text ->
                CueReader.read(text)
                    .cues()
                    .forEach(
                        cue -> {
                          assertThat(cue.span().end()).isLessThanOrEqualTo(cue.scope().end());
                          assertThat(cue.scope().end()).isLessThanOrEqualTo(text.length());
                        }));
  }
}

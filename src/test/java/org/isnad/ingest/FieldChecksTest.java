// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldChecksTest {

  private static SourceSubmission spoken(List<String> languages, List<String> aliases) {
    return new SourceSubmission(
        null, Map.of("en", "Harbour News"), "website", null, languages, null, aliases);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\t\n", "\u00a0", "\u200b", "\u200f", "\u202e\u2003 \ufeff", "\u001b"})
  void text_withNothingToSee_isBlank(String text) {
    FieldChecks checks = new FieldChecks();
    assertThat(checks.required("text", text, 10)).isNull();
    assertThat(checks.result(() -> true).errors().get(0).message()).startsWith("is blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200fميناء", "\u00a0a", "لم\u200c", "-", "\ud83d\ude00"})
  void text_withSomethingToSee_isKeptAsItIs(String text) {
    assertThat(new FieldChecks().required("text", text, 10)).isEqualTo(text);
  }

  @Test
  void errors_beyondAHundred_areNotTold() {
    FieldChecks checks = new FieldChecks();
    for (int i = 0; i < 1_000; i++) {
      checks.wrong("pairs[" + i + "]", "is null");
    }
    assertThat(checks.result(() -> true).errors()).hasSize(100);
  }

  @Test
  void source_withVeryManyItems_isToldOnceOfEachField() {
    Checked<?> checked =
        spoken(Collections.nCopies(100_000, "xx"), Collections.nCopies(201, "")).check("harbour");
    assertThat(checked.errors())
        .extracting(InvalidField::field)
        .containsExactly("languages", "aliases");
  }

  @Test
  void source_withRepeatedItems_hasEachOnce() {
    Checked<?> checked =
        spoken(List.of("ar", "en", "ar"), List.of("HN", "HN", "Harbour")).check("harbour");
    assertThat(checked.value())
        .hasFieldOrPropertyWithValue("languages", List.of("ar", "en"))
        .hasFieldOrPropertyWithValue("aliases", List.of("HN", "Harbour"));
  }
}

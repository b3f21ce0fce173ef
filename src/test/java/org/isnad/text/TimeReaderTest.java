// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.isnad.text.TimeMention.Agreement;
import org.isnad.text.TimeMention.Edge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = {"/cases/time.en.csv", "/cases/time.ar.csv"},
      delimiter = '|',
      numLinesToSkip = 1)
  void case_isRead(
      String text,
      @Nullable Instant publishedAt,
      String words,
      @Nullable LocalDateTime from,
      @Nullable LocalDateTime to,
      @Nullable String recurring,
      TimeMention.Grain grain) {
    List<TimeMention> found = TimeReader.read(text, List.of(), publishedAt);
    assertThat(found).extracting(time -> time.span().of(text)).containsExactly(words);
    TimeMention time = found.get(0);
    assertThat(time.from()).isEqualTo(from);
    assertThat(time.to()).isEqualTo(to);
    assertThat(time.recurring()).isEqualTo(recurring);
    assertThat(time.grain()).isEqualTo(grain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You may march now.",
        "The spring ran dry.",
        "The truce lasts 72 hours.",
        "A second plan failed.",
        "لن تعود المياه قبل أسبوعين.",
        "قاد رمضان السيارة.",
        "مارس الرياضة بانتظام."
      })
  void otherWords_areNoTimes(String text) {
    assertThat(TimeReader.read(text, List.of(), null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on 5 July 2021 | في تموز 2021 | AGREE",
        "on 5 July 2021 | في 6 يوليو 2021 | CONFLICT",
        "on 5 July | في 5 تموز | AGREE",
        "on 5 July | في 5 حزيران | CONFLICT",
        "on Monday | on 5 July 2021 | AGREE",
        "on Tuesday | on 5 July 2021 | CONFLICT",
        "in March 1987 | in the autumn of 1989 | CONFLICT",
        "at 21:15 | at 9.15 pm | AGREE",
        "at 21:15 | في الثامنة مساء | CONFLICT",
        "at 21:15 | on 5 July 2021 | INCOMPARABLE",
        "at 4.30 in the morning | at dawn | AGREE",
        "in October | ليس قبل نوفمبر | CONFLICT",
        "on 19 July 2023 | في غرة محرم 1445 | AGREE",
        "on 19 July 2023 | في غرة محرم | AGREE",
        "in mid-summer | in July | AGREE",
        "before 5 July 2021 | on 3 July 2021 | AGREE",
        "before 5 July 2021 | on 8 July 2021 | CONFLICT"
      })
  void times_meet(String a, String b, Agreement expected) {
    TimeMention first = first(a);
    TimeMention second = first(b);
    assertThat(first.meets(second)).isEqualTo(expected);
    assertThat(second.meets(first)).isEqualTo(expected);
  }

  @Test
  void beforeAndAfter_areEdges() {
    assertThat(first("before 5 July").edge()).isEqualTo(Edge.BEFORE);
    assertThat(first("after 5 July").edge()).isEqualTo(Edge.AFTER);
    assertThat(first("لن تبدأ قبل نوفمبر").edge()).isEqualTo(Edge.NOT_BEFORE);
    assertThat(first("in July").edge()).isEqualTo(Edge.AT);
  }

  @Test
  void clockAndDate_standForThemselves() {
    String text = "The raid came at 11.40 on Thursday morning.";
    List<TimeMention> found =
        TimeReader.read(text, List.of(), Instant.parse("2023-06-17T08:00:00Z"));
    assertThat(found)
        .extracting(time -> time.span().of(text))
        .containsExactly("11.40", "Thursday morning");
  }

  private static TimeMention first(String text) {
    return TimeReader.read(text, List.of(), null).get(0);
  }
}

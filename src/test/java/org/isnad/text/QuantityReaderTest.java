// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

  private static final double EXACT = 1e-6;

  @ParameterizedTest
  @CsvFileSource(
      resources = {"/cases/quantity.en.csv", "/cases/quantity.ar.csv"},
      delimiter = '|',
      numLinesToSkip = 1)
  void case_isRead(
      String text,
      String figure,
      String low,
      String high,
      String kind,
      @Nullable String unit,
      @Nullable String role,
      @Nullable String concept) {
    Quantity found = named(read(text), text, figure);
    assertThat(found.low()).as("low").isBetween(number(low) - EXACT, number(high));
    assertThat(found.high()).as("high").isBetween(number(low), number(high) + EXACT);
    assertThat(found.kind().name()).isEqualTo(kind);
    assertThat(found.unit()).isEqualTo(unit);
    if (role != null) {
      assertThat(found.role()).isEqualTo(role);
    }
    if (concept != null) {
      assertThat(found.concept()).isEqualTo(concept);
    }
    if (found.low() < found.high()) {
      assertThat(finite(found.low())).as("low").isCloseTo(finite(number(low)), within(EXACT));
      assertThat(finite(found.high())).as("high").isCloseTo(finite(number(high)), within(EXACT));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Flight 370 has not been found.",
        "Article 5 was invoked.",
        "An F-16 was seen over the coast.",
        "COVID-19 closed the schools.",
        "The lighthouse was built in 1931.",
        "Talks were held on 5 July 2021.",
        "The train leaves at 21:15.",
        "A 2019 report warned of cracks.",
        "An officer of MI6 resigned.",
        "The 2-1 favourite fell at the last fence.",
        "The film Song of Three Rivers opens on Friday.",
        "He hit a double in the game.",
        "أغضب القرار السائحين.",
        "ألّف الشاعر كلمات النشيد.",
        "لست متأكدا من الخبر.",
        "لم تعرف كمية النفط المتسربة.",
        "نشر قرار رقم 2254 في الجريدة.",
        "افتتح المطار عام ٢٠١٦.",
        "تبدأ الدورة في تشرين الأول."
      })
  void nameOrDate_isNoFigure(String text) {
    assertThat(read(text).stream().filter(q -> q.kind() != Quantity.Kind.ORDINAL)).isEmpty();
  }

  @Test
  void partOfCountedWhole_givesCount() {
    String text = "A quarter of the 1,280 rebels walked out.";
    List<Quantity> found = read(text);
    assertThat(found).extracting(Quantity::value).containsExactly(25.0, 320.0, 1280.0);
    assertThat(found).extracting(Quantity::whole).containsExactly(false, false, true);
  }

  @Test
  void wholeSaidFirst_isWhole() {
    assertThat(read("Of the twelve mills in the valley, five are idle."))
        .extracting(Quantity::whole)
        .containsExactly(true, false);
    assertThat(read("أغلقت أربع مدارس من أصل تسع."))
        .extracting(Quantity::whole)
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The spring gives 20,000 litres of water an hour. | 3600",
        "The clinic treats 50 patients a day. | 86400",
        "Three people died a day later. | 0",
        "ينتج المصنع 90 طنا من الإسمنت يوميا. | 86400",
        "تضخ المحطة 40 لترا في الثانية. | 1",
        "قتل ثلاثة رجال في الساعة الخامسة. | 0"
      })
  void figureForEachTime_isRead(String text, double seconds) {
    assertThat(read(text)).hasSize(1).first().extracting(Quantity::per).isEqualTo(seconds);
  }

  @Test
  void attachedParticle_staysOutOfFigure() {
    String text = "تقدر الكلفة بثلاثة ملايين دينار.";
    Quantity found = read(text).get(0);
    assertThat(found.figure().of(text)).isEqualTo("ثلاثة ملايين");
    assertThat(found.span().of(text)).isEqualTo("ثلاثة ملايين دينار");
  }

  @Test
  void vocalisedFifth_isNoFive() {
    assertThat(read("فقد السهم خُمس قيمته.").get(0).value()).isEqualTo(20);
    assertThat(read("فقد السهم خَمس نقاط.").get(0).value()).isEqualTo(5);
  }

  @Test
  void stems_nearestFirst() {
    Quantity found = read("Rescuers found seven miners.").get(0);
    assertThat(found.counted()).startsWith(Stemmer.stem("miners"));
  }

  private static List<Quantity> read(String text) {
    return QuantityReader.read(text, Tokenizer.tokenize(text));
  }

  private static Quantity named(List<Quantity> found, String text, String figure) {
    List<String> figures = found.stream().map(q -> q.figure().of(text)).toList();
    assertThat(figures).as(text).contains(figure);
    return found.get(figures.indexOf(figure));
  }

  private static double finite(double bound) {
    return Math.max(-Double.MAX_VALUE, Math.min(bound, Double.MAX_VALUE));
  }

  private static double number(String cell) {
    return switch (cell) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(cell);
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparing texts over HTTP, by the real models, without a key. */
@QuarkusTest
class CompareResourceTest {

  private static final String A = "The ferry sank off the northern coast and 30 people drowned.";
  private static final String B = "غرقت العبارة قبالة الساحل الشمالي ولقي 30 شخصا حتفهم.";
  private static final String C = "The parliament adopted the budget without a vote.";

  private static ValidatableResponse compare(Object body) {
    return given().contentType("application/json").body(body).post("/api/v1/compare").then();
  }

  private static Map<String, Object> pair(String a, String b) {
    return Map.of("a", Map.of("text", a), "b", Map.of("text", b));
  }

  private static List<ComparisonView> results(List<Map<String, Object>> pairs) {
    return compare(Map.of("pairs", pairs))
        .statusCode(200)
        .extract()
        .as(CompareAnswer.class)
        .results();
  }

  @Test
  void pairs_withAndWithoutId_areAnsweredInOrder() {
    compare(
            """
            {"pairs":[{"id":"x","a":{"text":"%s","language":"en",
            "publishedAt":"2026-01-02T03:04:05Z"},"b":{"text":"%s","language":"ar"}},
            {"a":{"text":"%s"},"b":{"text":"%s"}}]}"""
                .formatted(A, B, A, C))
        .statusCode(200)
        .body("results.id", equalTo(List.of("x", "1")))
        .body("engine", matchesPattern("encoder-\\w+ judge-\\w+ weights-\\w+"));
  }

  @Test
  void pair_translation_isMoreAlikeThanAnotherMatter() {
    List<ComparisonView> results = results(List.of(pair(A, B), pair(A, C)));

    assertThat(results.get(0).similarity()).isGreaterThan(results.get(1).similarity() + 0.2);
    assertThat(results.get(0).relation()).isEqualTo("match");
    assertThat(results.get(1).relation()).isEqualTo("unrelated");
  }

  @Test
  void result_ofAnyPair_addsUp() {
    for (ComparisonView result : results(List.of(pair(A, B), pair(A, C), pair(B, C)))) {
      Map<String, Double> probabilities = byName(result.probabilities());
      assertThat(probabilities.values().stream().mapToDouble(each -> each).sum())
          .isEqualTo(1, within(1e-9));
      assertThat(probabilities)
          .containsEntry(result.relation(), Collections.max(probabilities.values()));
      assertThat(result.score())
          .isEqualTo(
              result.evidence().stream().mapToDouble(EvidenceView::weight).sum(), within(0.01))
          .isNotNegative();
      assertThat(result.similarity()).isBetween(0.0, 1.0);
    }
  }

  private static Map<String, Double> byName(ProbabilitiesView view) {
    return Map.of(
        "match", view.match(),
        "conflict", view.conflict(),
        "related", view.related(),
        "unrelated", view.unrelated());
  }

  @Test
  void pair_theOtherWayRound_isItsMirror() {
    List<ComparisonView> results = results(List.of(pair(A, B), pair(B, A)));
    ComparisonView there = results.get(0);
    ComparisonView back = results.get(1);

    assertThat(back.relation()).isEqualTo(there.relation());
    assertThat(back.similarity()).isEqualTo(there.similarity(), within(1e-4));
    assertThat(back.score()).isEqualTo(there.score(), within(1e-3));
    assertThat(byFeature(back, true)).isEqualTo(byFeature(there, false));
  }

  /** The words each feature rests on, of a and b in this order or the other. */
  private static Map<String, List<Optional<SpanView>>> byFeature(
      ComparisonView result, boolean mirrored) {
    return result.evidence().stream()
        .collect(
            Collectors.toMap(
                EvidenceView::feature,
                each ->
                    mirrored
                        ? List.of(Optional.ofNullable(each.b()), Optional.ofNullable(each.a()))
                        : List.of(Optional.ofNullable(each.a()), Optional.ofNullable(each.b()))));
  }

  @Test
  void pair_amongOthers_hasTheResultItHasAlone() {
    List<Map<String, Object>> many =
        new ArrayList<>(
            IntStream.range(0, 30).mapToObj(i -> pair(C + " " + i, A + " " + i)).toList());
    many.add(17, named("it", A, B));

    assertThat(results(many).get(17)).isEqualTo(results(List.of(named("it", A, B))).get(0));
  }

  private static Map<String, Object> named(String id, String a, String b) {
    return Map.of("id", id, "a", Map.of("text", a), "b", Map.of("text", b));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83D\uDEA2\uD83C\uDF0A",
        "a\u0301\u0301\u0301 \u200f\u202e\u2066 b",
        "\uFEFF \u00a0.",
        "ﷺ ﻻ ـــ ١٢٣ ۱۲۳",
        "\uD835\uDC00\uDB40\uDC01",
        "\u0001\u0007\u001b a",
        "كَتَبَ ٱلْوَلَدُ"
      })
  void text_oddUnicode_isCompared(String odd) {
    ComparisonView result = results(List.of(pair(odd, A))).get(0);

    assertThat(result.evidence().stream().map(EvidenceView::a).flatMap(Stream::ofNullable).toList())
        .allSatisfy(
            span -> assertThat(span.text()).isEqualTo(odd.substring(span.start(), span.end())));
  }

  @Test
  void text_of4000Characters_isCompared() {
    compare(Map.of("pairs", List.of(pair("a".repeat(4000), A)))).statusCode(200);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("{}", "pairs", "is missing; give 1 to 1000"),
        Arguments.of("{\"pairs\":[]}", "pairs", "has 0 pairs"),
        Arguments.of("{\"pairs\":{}}", "pairs", "must be an array"),
        Arguments.of("{\"pairs\":[null]}", "pairs[0]", "is null"),
        Arguments.of("{\"pairs\":[{}]}", "pairs[0].a", "is missing"),
        Arguments.of("{\"pairs\":[5]}", "pairs[0]", "must be a JSON object"),
        Arguments.of(pairs("\"b\":{}"), "pairs[1].b.text", "is missing"),
        Arguments.of(pairs("\"b\":{\"text\":\" \"}"), "pairs[1].b.text", "is blank"),
        Arguments.of(pairs("\"b\":{\"text\":5}"), "pairs[1].b.text", "must be a string"),
        Arguments.of(pairs("\"b\":{\"text\":\"\\ud83d\"}"), "pairs[1].b.text", "surrogate"),
        Arguments.of(pairs("\"b\":{\"text\":\"a\\u0000\"}"), "pairs[1].b.text", "NUL"),
        Arguments.of(
            pairs("\"b\":{\"text\":\"" + "a".repeat(4001) + "\"}"),
            "pairs[1].b.text",
            "has 4001 characters; give at most 4000"),
        Arguments.of(
            pairs("\"b\":{\"text\":\"a\",\"language\":\"English\"}"),
            "pairs[1].b.language",
            "ISO 639-1"),
        Arguments.of(
            pairs("\"b\":{\"text\":\"a\",\"source\":\"The Times\"}"),
            "pairs[1].b.source",
            "such as \"asharq-al-awsat\""),
        Arguments.of(
            pairs("\"b\":{\"text\":\"a\",\"publishedAt\":\"10000-01-01T00:00:00Z\"}"),
            "pairs[1].b.publishedAt",
            "1 to 9999"),
        Arguments.of(
            pairs("\"b\":{\"text\":\"a\",\"txt\":\"b\"}"), "pairs[1].b.txt", "is not known"),
        Arguments.of(pairs("\"c\":{\"text\":\"a\"}"), "pairs[1].c", "is not known"),
        Arguments.of("{\"pair\":[]}", "pair", "is not known"),
        Arguments.of(pairs("\"id\":\"\""), "pairs[1].id", "is blank"),
        Arguments.of(pairs("\"id\":7"), "pairs[1].id", "must be a string"));
  }

  /** A pair that is right, and one of text {@code a} and this. */
  private static String pairs(String member) {
    return "{\"pairs\":[{\"a\":{\"text\":\"a\"},\"b\":{\"text\":\"b\"}},{\"a\":{\"text\":\"a\"},"
        + member
        + "}]}";
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void request_wrongField_isNamedWithARemedy(String body, String field, String message) {
    compare(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItem(field))
        .body("errors.message", hasItem(containsString(message)));
  }

  @Test
  void pairs_1001_areRefused() {
    compare(Map.of("pairs", Collections.nCopies(1001, pair(A, B))))
        .statusCode(400)
        .body("errors[0].field", equalTo("pairs"))
        .body("errors[0].message", equalTo("has 1001 pairs; give 1 to 1000"));
  }

  @Test
  void description_hasExamplesInBothLanguages() {
    String description = given().get("/q/openapi").then().statusCode(200).extract().asString();

    assertThat(description)
        .contains("/api/v1/compare", "The harbour stayed shut", "أصيب ثلاثون", "هل أعيد فتح");
  }
}

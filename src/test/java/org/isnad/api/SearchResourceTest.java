// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.isnad.candidate.CandidateIndex;
import org.isnad.candidate.IndexedClaim;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStore;
import org.isnad.compare.Reading;
import org.isnad.compare.TextReader;
import org.isnad.testsupport.AsAdmin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Finding claims like a text over HTTP, in the real index, by the real models. */
@QuarkusTest
@AsAdmin
class SearchResourceTest {

  private static final String EN = "The bridge over the river was closed to lorries.";
  private static final String AR = "أغلق الجسر فوق النهر أمام الشاحنات.";
  private static final String OTHER = "Farmers expect a poor olive harvest.";

  @Inject CandidateIndex index;
  @Inject ClaimStore claims;
  @Inject TextReader reader;

  private String source;
  private String english;
  private String arabic;
  private String other;

  @BeforeEach
  void recordThreeClaims() {
    source = Api.newSource();
    english = indexed("en", EN, "2026-01-01T00:00:00Z");
    arabic = indexed("ar", AR, "2026-01-02T00:00:00Z");
    other = indexed("other", OTHER, "2026-01-03T00:00:00Z");
    index.refresh();
  }

  /** Records a claim and puts it into the index without waiting for the background work. */
  private String indexed(String externalId, String text, String at) {
    String body =
        """
        {"source":"%s","externalId":"%s","text":"%s","publishedAt":"%s"}"""
            .formatted(source, externalId, text, at);
    String id = Api.postClaim(body).statusCode(201).extract().path("id");
    Claim claim = claims.byId(UUID.fromString(id)).orElseThrow();
    Reading reading = reader.read(text, claim.publication());
    index.add(
        new IndexedClaim(
            claim.id(),
            claim.version(),
            source,
            claim.at(),
            reading.words().stream().map(word -> word.token().stem()).toList(),
            reading.whole()));
    return id;
  }

  private ValidatableResponse search(Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.putIfAbsent("text", EN);
    body.putIfAbsent("sources", List.of(source));
    return given().contentType("application/json").body(body).post("/api/v1/search").then();
  }

  private List<String> found(Map<String, Object> more) {
    return search(more).statusCode(200).extract().path("items.claim.id");
  }

  @Test
  void search_text_findsBothLanguagesMostAlikeFirst() {
    search(Map.of())
        .statusCode(200)
        .body("items.claim.id", equalTo(List.of(english, arabic, other)))
        .body("items[0].relation", equalTo("match"))
        .body("items[0].claim.text", equalTo(EN))
        .body("items[2].relation", equalTo("unrelated"));
    List<Float> similarities = search(Map.of()).extract().path("items.similarity");
    assertThat(similarities.get(1)).isGreaterThan(similarities.get(2));
  }

  @Test
  void search_limit_givesTheFirst() {
    assertThat(found(Map.of("limit", 1))).containsExactly(english);
  }

  @Test
  void search_from_isIncludedAndTo_isNot() {
    assertThat(found(Map.of("from", "2026-01-02T00:00:00Z"))).containsExactly(arabic, other);
    assertThat(found(Map.of("to", "2026-01-02T00:00:00Z"))).containsExactly(english);
  }

  @Test
  void search_otherSource_findsNone() {
    assertThat(found(Map.of("sources", List.of("test-nobody")))).isEmpty();
  }

  @Test
  void search_retractedClaim_isNotFound() {
    given().delete("/api/v1/claims/{id}", english).then().statusCode(200);

    assertThat(found(Map.of())).containsExactly(arabic, other);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(Map.of("text", ""), "text", "is blank"),
        Arguments.of(Map.of("text", "a".repeat(4001)), "text", "has 4001 characters"),
        Arguments.of(Map.of("limit", 0), "limit", "1 to 100"),
        Arguments.of(Map.of("limit", 101), "limit", "1 to 100"),
        Arguments.of(Map.of("limit", "5"), "limit", "must be a number"),
        Arguments.of(Map.of("language", "arabic"), "language", "ISO 639-1"),
        Arguments.of(Map.of("from", "monday"), "from", "ISO 8601"),
        Arguments.of(Map.of("sources", List.of("a", "B C")), "sources[1]", "a-z"),
        Arguments.of(Map.of("sources", "a"), "sources", "an array"),
        Arguments.of(Map.of("size", 5), "size", "is not known"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void search_wrongField_isNamedWithARemedy(
      Map<String, Object> fields, String field, String message) {
    search(fields)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItem(field))
        .body("errors.message", hasItem(containsString(message)));
  }
}

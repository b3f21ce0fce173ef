// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.claim.ClaimIds;
import org.isnad.testsupport.AsAdmin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AsAdmin
class ClaimResourceTest {

  private String source;

  @BeforeEach
  void newSource() {
    source = Api.newSource();
  }

  @Test
  void post_newClaim_isCreatedAndReadBack() {
    String body =
        """
        {"source":"%s","externalId":"1","text":"أُغلق الميناء يوم الاثنين.","speaker":"مدير الميناء",
         "publishedAt":"2026-03-02T18:00:00.123456789+03:00","url":"https://example.org/1",
         "quote":true}\
        """
            .formatted(source);
    String id = ClaimIds.of(source, "1").toString();
    Api.postClaim(body)
        .statusCode(201)
        .header("Location", endsWith("/api/v1/claims/" + id))
        .header("ETag", notNullValue());
    given()
        .get(Api.CLAIMS + "/" + id)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("source", equalTo(source))
        .body("externalId", equalTo("1"))
        .body("text", equalTo("أُغلق الميناء يوم الاثنين."))
        .body("language", equalTo("ar"))
        .body("speaker", equalTo("مدير الميناء"))
        .body("publishedAt", equalTo("2026-03-02T15:00:00.123456Z"))
        .body("quote", equalTo(true))
        .body("revision", equalTo(1))
        .body("recordedAt", notNullValue())
        .body("status", equalTo("active"))
        .body("quantities", empty());
  }

  @Test
  void post_sameAgain_changesNothing() {
    String body = Api.claim(source, "1", "The harbour is closed.");
    String tag = Api.postClaim(body).statusCode(201).extract().header("ETag");
    Api.postClaim(body).statusCode(200).header("ETag", tag).body("revision", equalTo(1));
  }

  @Test
  void post_otherContent_isNewRevisionAndKeepsTheFirst() {
    String id = Api.recorded(source, "1", "Five ships are waiting.");
    Api.postClaim(Api.claim(source, "1", "Seven ships are waiting."))
        .statusCode(200)
        .body("revision", equalTo(2));
    given()
        .get(Api.CLAIMS + "/" + id + "/revisions")
        .then()
        .statusCode(200)
        .body("items.revision", contains(1, 2))
        .body("items.text", contains("Five ships are waiting.", "Seven ships are waiting."))
        .body(
            "items[0].to",
            equalTo(given().get(Api.CLAIMS + "/" + id + "/revisions").path("items[1].from")))
        .body("items[1].to", nullValue());
  }

  @Test
  void post_withoutExternalId_hasAKeyOfItsContent() {
    String body = "{\"source\":\"%s\",\"text\":\"The port is open.\"}".formatted(source);
    String id =
        Api.postClaim(body)
            .statusCode(201)
            .body("externalId", matchesRegex("auto-[0-9a-f]{32}"))
            .extract()
            .path("id");
    Api.postClaim(body).statusCode(200).body("id", equalTo(id));
  }

  @Test
  void get_knownVersion_isNotModifiedUntilRevised() {
    String id = Api.recorded(source, "1", "The road is open.");
    String tag = given().get(Api.CLAIMS + "/" + id).header("ETag");
    given()
        .header("If-None-Match", tag)
        .get(Api.CLAIMS + "/" + id)
        .then()
        .statusCode(304)
        .header("ETag", tag);
    Api.recorded(source, "1", "The road is closed.");
    given().header("If-None-Match", tag).get(Api.CLAIMS + "/" + id).then().statusCode(200);
  }

  @Test
  void delete_claim_isKeptAndMarked() {
    String id = Api.recorded(source, "1", "The road is open.");
    given()
        .delete(Api.CLAIMS + "/" + id)
        .then()
        .statusCode(200)
        .body("status", equalTo("retracted"));
    given()
        .get(Api.CLAIMS + "/" + id)
        .then()
        .statusCode(200)
        .body("text", equalTo("The road is open."))
        .body("status", equalTo("retracted"));
  }

  @Test
  void delete_twice_changesNothingMore() {
    String id = Api.recorded(source, "1", "The road is open.");
    String tag = given().delete(Api.CLAIMS + "/" + id).header("ETag");
    given().delete(Api.CLAIMS + "/" + id).then().statusCode(200).header("ETag", tag);
  }

  @Test
  void post_retractedClaimAgain_staysRetracted() {
    String id = Api.recorded(source, "1", "The road is open.");
    given().delete(Api.CLAIMS + "/" + id);
    Api.postClaim(Api.claim(source, "1", "The road is open."))
        .statusCode(200)
        .body("status", equalTo("retracted"))
        .body("revision", equalTo(1));
  }

  @Test
  void post_retractedClaimWithOtherContent_isActiveAgain() {
    String id = Api.recorded(source, "1", "The road is open.");
    given().delete(Api.CLAIMS + "/" + id);
    Api.postClaim(Api.claim(source, "1", "The road will open at noon."))
        .statusCode(200)
        .body("status", equalTo("active"))
        .body("revision", equalTo(2));
  }

  @Test
  void delete_staleVersion_isRefused() {
    String id = Api.recorded(source, "1", "The road is open.");
    String tag = given().get(Api.CLAIMS + "/" + id).header("ETag");
    Api.recorded(source, "1", "The road is closed.");
    given()
        .header("If-Match", tag)
        .delete(Api.CLAIMS + "/" + id)
        .then()
        .statusCode(412)
        .contentType("application/problem+json")
        .body("detail", containsString("read it again"));
  }

  @Test
  void list_inPagesWhileOthersWrite_hasEachClaimOnce() {
    for (int i = 0; i < 7; i++) {
      Api.recorded(source, "k" + i, "Lorry number " + i + " has arrived.");
    }
    List<String> seen = new ArrayList<>();
    Map<String, String> cursor = new HashMap<>();
    do {
      ExtractableResponse<Response> page =
          given()
              .queryParam("source", source)
              .queryParam("limit", 2)
              .queryParams(cursor)
              .get(Api.CLAIMS)
              .then()
              .statusCode(200)
              .extract();
      seen.addAll(page.path("items.externalId"));
      cursor.put("cursor", page.path("nextCursor"));
      if (seen.size() == 2) {
        Api.recorded(source, "k0", "Lorry number 0 has left.");
        Api.recorded(source, "late", "One more lorry has arrived.");
      }
    } while (cursor.get("cursor") != null);
    assertThat(seen).containsExactly("k0", "k1", "k2", "k3", "k4", "k5", "k6", "late");
  }

  @Test
  void list_linkToNext_leadsToTheNextPage() {
    Api.recorded(source, "1", "The first lorry has arrived.");
    Api.recorded(source, "2", "The second lorry has arrived.");
    String link =
        given()
            .queryParam("source", source)
            .queryParam("limit", 1)
            .get(Api.CLAIMS)
            .then()
            .header("Link", endsWith("; rel=\"next\""))
            .extract()
            .header("Link");
    given()
        .urlEncodingEnabled(false)
        .get(link.substring(1, link.indexOf('>')))
        .then()
        .body("items.externalId", contains("2"));
  }

  @Test
  void list_filters_narrow() {
    String dated =
        """
        {"source":"%s","externalId":"%s","text":"%s","publishedAt":"%s","speaker":"%s"}\
        """;
    Api.postClaim(
        dated.formatted(source, "a", "The mill burned down.", "2026-01-01T10:00:00Z", "Ann"));
    Api.postClaim(
        dated.formatted(source, "b", "لم تحترق المطحنة.", "2026-01-02T10:00:00Z", "بشرى"));
    Api.postClaim(
        dated.formatted(source, "c", "The mill did not burn.", "2026-01-03T10:00:00Z", "Ann"));
    checkFilter(Map.of("speaker", "Ann"), "a", "c");
    checkFilter(Map.of("speaker", "بشرى"), "b");
    checkFilter(Map.of("language", "ar"), "b");
    checkFilter(Map.of("from", "2026-01-02T10:00:00Z"), "b", "c");
    checkFilter(Map.of("to", "2026-01-02T10:00:00Z"), "a");
    checkFilter(Map.of("from", "2026-01-02T12:00:00+03:00", "to", "2026-01-03T10:00:00Z"), "b");
    checkFilter(Map.of("q", "MILL"), "a", "c");
    checkFilter(Map.of("q", "mill not"), "c");
    checkFilter(Map.of("q", "mill -not"), "a");
    checkFilter(Map.of("q", "\"burned down\""), "a");
    checkFilter(Map.of("q", "مطحنة"), "b");
    checkFilter(Map.of("q", "لم"), "b");
    checkFilter(Map.of("q", "granary"));
    checkFilter(Map.of("cluster", "00000000-0000-0000-0000-000000000000"));
  }

  private void checkFilter(Map<String, String> filter, String... externalIds) {
    List<String> found =
        given()
            .queryParam("source", source)
            .queryParams(filter)
            .get(Api.CLAIMS)
            .then()
            .statusCode(200)
            .extract()
            .path("items.externalId");
    assertThat(found).as("claims with %s", filter).containsExactly(externalIds);
  }

  @Test
  void list_unknownSource_isEmpty() {
    given()
        .queryParam("source", "no-such-source")
        .get(Api.CLAIMS)
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void revisions_inPages_haveEachOnce() {
    String id = Api.recorded(source, "1", "The road is open.");
    Api.recorded(source, "1", "The road is closed.");
    Api.recorded(source, "1", "The road is open again.");
    String revisions = Api.CLAIMS + "/" + id + "/revisions";

    String cursor =
        given()
            .get(revisions + "?limit=2")
            .then()
            .statusCode(200)
            .header("Link", endsWith("; rel=\"next\""))
            .body("items.revision", contains(1, 2))
            .extract()
            .path("nextCursor");
    given()
        .get(revisions + "?limit=2&cursor=" + cursor)
        .then()
        .body("items.revision", contains(3))
        .body("nextCursor", nullValue());
    given().get(revisions + "?limit=abc").then().statusCode(400);
  }

  @Test
  void list_longPhraseOfArabic_fitsIntoTheAddress() {
    given()
        .queryParam("q", "ميناء ".repeat(160))
        .get(Api.CLAIMS)
        .then()
        .statusCode(200)
        .body("items", notNullValue());
  }

  @Test
  void tag_ofAnotherAnalysis_isOldForReadingAndGoodForWriting() {
    String id = Api.recorded(source, "1", "The road is open.");
    String tag = given().get(Api.CLAIMS + "/" + id).header("ETag");
    String older = tag.replaceFirst("-.*", "-0.0.1.another\"");
    assertThat(older).isNotEqualTo(tag);

    given().header("If-None-Match", older).get(Api.CLAIMS + "/" + id).then().statusCode(200);
    given().header("If-Match", older).delete(Api.CLAIMS + "/" + id).then().statusCode(200);
    given().header("If-Match", older).delete(Api.CLAIMS + "/" + id).then().statusCode(412);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.testsupport.AsAdmin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@AsAdmin
class SourceResourceTest {

  private static final String SOURCES = "/api/v1/sources";
  private static final String NEWSPAPER =
      """
      {"name":{"en":"Al-Minaa","ar":"الميناء"},"kind":"newspaper","country":"GB",
       "languages":["ar","en"],"homepage":"https://example.org","aliases":["صحيفة الميناء"]}""";

  private static String newId() {
    return "s-" + UUID.randomUUID();
  }

  @Test
  void put_newSource_isCreatedAndReadBack() {
    String id = newId();
    Api.putSource(id, NEWSPAPER)
        .statusCode(201)
        .header("Location", containsString(SOURCES + "/" + id))
        .header("ETag", notNullValue());
    given()
        .get(SOURCES + "/" + id)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("name.ar", equalTo("الميناء"))
        .body("kind", equalTo("newspaper"))
        .body("country", equalTo("GB"))
        .body("languages", contains("ar", "en"))
        .body("aliases", contains("صحيفة الميناء"));
  }

  @Test
  void put_sameAgain_changesNothing() {
    String id = newId();
    String tag = Api.putSource(id, NEWSPAPER).extract().header("ETag");
    Api.putSource(id, NEWSPAPER).statusCode(200).header("ETag", tag);
  }

  @Test
  void put_staleVersion_isRefused() {
    String id = newId();
    String tag = Api.putSource(id, NEWSPAPER).extract().header("ETag");
    String other = "{\"name\":{\"en\":\"Other\"},\"kind\":\"agency\"}";
    Api.putSource(id, other).statusCode(200);
    given()
        .contentType("application/json")
        .header("If-Match", tag)
        .body(NEWSPAPER)
        .put(SOURCES + "/" + id)
        .then()
        .statusCode(412)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:isnad:problem:stale-version"));
  }

  @Test
  void put_onlyIfNew_isRefusedForKnownSource() {
    String id = newId();
    Api.putSource(id, NEWSPAPER).statusCode(201);
    given()
        .contentType("application/json")
        .header("If-None-Match", "*")
        .body(NEWSPAPER)
        .put(SOURCES + "/" + id)
        .then()
        .statusCode(412);
  }

  @Test
  void get_knownVersion_isNotModified() {
    String id = newId();
    String tag = Api.putSource(id, NEWSPAPER).extract().header("ETag");
    given()
        .header("If-None-Match", "\"0\", W/" + tag)
        .get(SOURCES + "/" + id)
        .then()
        .statusCode(304)
        .header("ETag", tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"kind\":\"other\"} | name | is missing",
        "{\"name\":{},\"kind\":\"other\"} | name | is missing",
        "{\"name\":{\"english\":\"X\"},\"kind\":\"other\"} | name | ISO 639-1",
        "{\"name\":{\"en\":\" \"},\"kind\":\"other\"} | name | is blank",
        "{\"name\":{\"en\":\"X\"}} | kind | give one of newspaper, broadcaster",
        "{\"name\":{\"en\":\"X\"},\"kind\":\"blog\"} | kind | is unknown",
        "{\"name\":{\"en\":\"X\"},\"kind\":\"other\",\"country\":\"Atlantis\"} | country | ISO 3166",
        "{\"name\":{\"en\":\"X\"},\"kind\":\"other\",\"languages\":[\"xx\"]} | languages | ISO 639-1",
        "{\"name\":{\"en\":\"X\"},\"kind\":\"other\",\"languages\":[null]} | languages | ISO 639-1",
        "{\"name\":{\"en\":\"X\"},\"kind\":\"other\",\"languages\":\"ar\"} | languages | an array",
        "{\"name\":{\"en\":\"X\"},\"kind\":\"other\",\"homepage\":\"bbc\"} | homepage | absolute http",
        "{\"name\":{\"en\":5},\"kind\":\"other\"} | name.en | must be a string",
        "{\"name\":\"X\",\"kind\":\"other\"} | name | must be a JSON object",
        "{\"name\":{\"en\":\"X\"},\"kind\":\"other\",\"id\":\"another\"} | id | differs",
        "{\"name\":{\"en\":\"X\"},\"kind\":\"other\",\"colour\":\"red\"} | colour | is not known",
      })
  void put_wrongField_isNamed(String body, String field, String message) {
    Api.putSource(newId(), body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItems(field))
        .body("errors.message", hasItems(containsString(message)));
  }

  @Test
  void put_impossibleId_isRefused() {
    Api.putSource("No_Such", NEWSPAPER).statusCode(400).body("errors[0].field", equalTo("id"));
  }

  @Test
  void delete_sourceWithoutClaims_isRemoved() {
    String id = Api.newSource();
    given().delete(SOURCES + "/" + id).then().statusCode(204);
    given().get(SOURCES + "/" + id).then().statusCode(404);
    given().delete(SOURCES + "/" + id).then().statusCode(404);
  }

  @Test
  void delete_sourceWithClaims_isConflict() {
    String id = Api.newSource();
    Api.recorded(id, "1", "The bridge is open.");
    given()
        .delete(SOURCES + "/" + id)
        .then()
        .statusCode(409)
        .body("detail", containsString("has claims"));
  }

  @Test
  void list_readInPages_hasEachOnceAlsoWhileOthersAreWritten() {
    List<String> ids = List.of(newId(), newId(), newId());
    ids.forEach(id -> Api.putSource(id, NEWSPAPER));
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      var page =
          given()
              .queryParam("limit", 1)
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get(SOURCES)
              .then()
              .statusCode(200)
              .extract();
      seen.addAll(page.path("items.id"));
      cursor = page.path("nextCursor");
      if (seen.size() < 3) {
        Api.newSource();
      }
    } while (cursor != null);
    assertThat(seen).containsSubsequence(ids).doesNotHaveDuplicates();
  }

  @Test
  void list_lastPage_hasNoCursor() {
    Api.newSource();
    given().queryParam("limit", 500).get(SOURCES).then().body("nextCursor", nullValue());
  }
}

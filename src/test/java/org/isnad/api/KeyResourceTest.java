// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class KeyResourceTest {

  private static final String ADMIN = "test-admin-key-0123456789";
  private static final String PROBLEM = "application/problem+json";

  @Test
  void issuing_givesTheKeyOnce() {
    make("desk", "contributor")
        .statusCode(201)
        .header("Location", matchesPattern(".*/api/v1/keys/[0-9a-f]{16}"))
        .header("Cache-Control", "no-store")
        .body("name", equalTo("desk"))
        .body("role", equalTo("contributor"))
        .body("key", matchesPattern("isnad_[0-9a-f]{16}_[0-9A-Za-z]{43}"));

    String list = with(ADMIN).get("/api/v1/keys").then().statusCode(200).extract().asString();
    assertThat(list).contains("desk").doesNotContain("isnad_").doesNotContain("hash");
  }

  @ParameterizedTest
  @CsvSource({
    "reader,      403, 403, 403, 403",
    "contributor, 200, 200, 403, 403",
    "reviewer,    200, 200, 200, 403",
    "admin,       200, 200, 200, 200"
  })
  void role_includesThoseBefore(
      String role, int unmarked, int contributor, int reviewer, int admin) {
    String key = make(role + " of the table", role).extract().path("key");

    with(key).get("/api/v1/role-probe").then().statusCode(200);
    with(key).post("/api/v1/role-probe").then().statusCode(unmarked);
    with(key)
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/api/v1/role-probe/contributor")
        .then()
        .statusCode(contributor);
    with(key).post("/api/v1/role-probe/reviewer").then().statusCode(reviewer);
    with(key).get("/api/v1/keys").then().statusCode(admin);
  }

  @Test
  void weakKey_isToldTheRole() {
    String key = make("weak", "contributor").extract().path("key");

    with(key)
        .post("/api/v1/role-probe/reviewer")
        .then()
        .statusCode(403)
        .contentType(PROBLEM)
        .body("type", equalTo("urn:isnad:problem:forbidden"))
        .body("status", equalTo(403))
        .body("detail", equalTo("This needs a key with the role reviewer."))
        .body("instance", equalTo("/api/v1/role-probe/reviewer"));
    with(key)
        .get("/api/v1/keys")
        .then()
        .body("detail", equalTo("This needs a key with the role admin."));
  }

  @Test
  void readersKey_writingWhereNoRoleIsSaid_isStoppedAtTheDoor() {
    String key = make("curious", "reader").extract().path("key");

    with(key)
        .post("/api/v1/role-probe")
        .then()
        .statusCode(403)
        .contentType(PROBLEM)
        .body("detail", equalTo("This needs a key with the role contributor."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/role-probe", "/api/v1/role-probe/reviewer", "/api/v1/nowhere"})
  void writing_withoutKey_isChallenged(String path) {
    given()
        .post(path)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer realm=\"isnad\""))
        .contentType(PROBLEM)
        .body("type", equalTo("urn:isnad:problem:unauthenticated"))
        .body("status", equalTo(401))
        .body("detail", startsWith("This needs a key"))
        .body("instance", equalTo(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "isnad_0123456789abcdef_0123456789012345678901234567890123456789012",
        "test-admin-key-0123456780"
      })
  void wrongKey_isRefused_evenForReading(String key) {
    with(key)
        .get("/api/v1/role-probe")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer realm=\"isnad\", error=\"invalid_token\""))
        .contentType(PROBLEM)
        .body("detail", equalTo("The key is unknown or was revoked."));
  }

  @Test
  void reading_onLoopback_isOpen() {
    given().get("/api/v1/role-probe").then().statusCode(200);
    given().get("/q/metrics").then().statusCode(200);
    given().get("/q/openapi").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void revokedKey_isRefusedAtOnce_andKeptInTheList() {
    ValidatableResponse made = make("leaked", "contributor");
    String id = made.extract().path("id");
    String key = made.extract().path("key");
    with(key).post("/api/v1/role-probe").then().statusCode(200);

    with(ADMIN).delete("/api/v1/keys/" + id).then().statusCode(204);
    with(ADMIN).delete("/api/v1/keys/" + id).then().statusCode(204);

    with(key).post("/api/v1/role-probe").then().statusCode(401);
    with(ADMIN)
        .get("/api/v1/keys")
        .then()
        .body("items.find { it.id == '" + id + "' }.revokedAt", notNullValue());
  }

  @Test
  void revoking_unknownKey_isNotFound() {
    with(ADMIN).delete("/api/v1/keys/0123456789abcdef").then().statusCode(404).contentType(PROBLEM);
  }

  @Test
  void configuredAdmin_isListedByItsName() {
    with(ADMIN).get("/api/v1/keys").then().body("items.id", hasItem("configured"));
    with(ADMIN).get("/api/v1/keys").then().body("items.name", not(hasItem(ADMIN)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', reader, name, is blank",
    "'  ', reader, name, is blank",
    "desk, editor, role, must be one of reader",
    "desk, '', role, must be one of reader",
    "half \ud83d, reader, name, half a surrogate pair"
  })
  void issuing_invalid_namesTheField(String name, String role, String field, String message) {
    make(name, role)
        .statusCode(400)
        .contentType(PROBLEM)
        .body("errors[0].field", equalTo(field))
        .body("errors[0].message", containsString(message));
  }

  private static ValidatableResponse make(String name, String role) {
    return with(ADMIN)
        .contentType(ContentType.JSON)
        .body(Map.of("name", name, "role", role))
        .post("/api/v1/keys")
        .then();
  }

  private static RequestSpecification with(String key) {
    return given().header("Authorization", "Bearer " + key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "0123%00", "NO_SUCH", "a%2Fb"})
  void revoking_whatIsNoId_isNotFound(String id) {
    with(ADMIN)
        .urlEncodingEnabled(false)
        .delete("/api/v1/keys/" + id)
        .then()
        .statusCode(404)
        .contentType(PROBLEM);
  }
}

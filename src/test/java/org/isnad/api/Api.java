// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Requests that many tests make. */
final class Api {

  static final String CLAIMS = "/api/v1/claims";

  private Api() {}

  /** Records a new source of its own for a test, so that tests do not see each other's claims. */
  static String newSource() {
    String id = "test-" + UUID.randomUUID();
    putSource(id, "{\"name\":{\"en\":\"Test\"},\"kind\":\"other\"}").statusCode(201);
    return id;
  }

  static ValidatableResponse putSource(String id, String body) {
    return given()
        .contentType("application/json")
        .body(body)
        .put("/api/v1/sources/{id}", id)
        .then();
  }

  static ValidatableResponse postClaim(String body) {
    return given().contentType("application/json").body(body).post(CLAIMS).then();
  }

  /** A claim of nothing but what must be there. */
  static String claim(String source, String externalId, String text) {
    return """
        {"source":"%s","externalId":"%s","text":"%s"}"""
        .formatted(source, externalId, text);
  }

  /** Records a claim and returns its id. */
  static String recorded(String source, String externalId, String text) {
    return postClaim(claim(source, externalId, text)).extract().path("id");
  }

  static Response importLines(byte[] lines) {
    return importLines("/api/v1/claims:import", lines);
  }

  static Response importLines(String path, byte[] lines) {
    // REST Assured would escape the colon.
    return given()
        .urlEncodingEnabled(false)
        .contentType("application/x-ndjson")
        .body(lines)
        .post(path);
  }
}

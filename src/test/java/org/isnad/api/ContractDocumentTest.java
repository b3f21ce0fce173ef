// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractDocumentTest {

  @Test
  void openapi_hasAllAddressesAndExamplesInBothLanguages() {
    String document = given().get("/q/openapi").then().statusCode(200).extract().asString();
    assertThat(document)
        .contains(
            "/api/v1/sources:",
            "/api/v1/sources/{id}:",
            "/api/v1/claims:",
            "/api/v1/claims:import:",
            "/api/v1/claims/{id}:",
            "/api/v1/claims/{id}/revisions:",
            "/api/v1/judgements:",
            "/api/v1/judgements/{id}:",
            "/api/v1/review/queue:",
            "/api/v1/clusters/{id}/lineage:",
            "/api/v1/clusters:preview:")
        .contains("The harbour reopened", "لم يفتح الميناء");
  }

  @Test
  void writes_withoutKey_areUnauthenticated() {
    given()
        .contentType("application/json")
        .body(Api.claim("nobody", "1", "The sea is calm."))
        .post(Api.CLAIMS)
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    given().delete("/api/v1/sources/nobody").then().statusCode(401);
    given().get(Api.CLAIMS).then().statusCode(200);
  }
}

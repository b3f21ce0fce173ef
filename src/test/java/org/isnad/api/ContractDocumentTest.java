// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/claims",
        "/claims/{id}/revisions",
        "/claims/{id}/relations",
        "/sources",
        "/clusters",
        "/timelines",
        "/judgements",
        "/review/queue",
        "/keys"
      })
  void list_inOpenapi_hasItems(String list) {
    JsonPath document = given().get("/q/openapi?format=json").jsonPath();
    String reference =
        document.getString(
            "paths.'/api/v1%s'.get.responses.'200'.content.'application/json'.schema.'$ref'"
                .formatted(list));
    String schema = reference.substring(reference.lastIndexOf('/') + 1);
    assertThat(document.getString("components.schemas." + schema + ".properties.items.type"))
        .isEqualTo("array");
  }

  @Test
  void keys_inOpenapi_haveTheirAnswers() {
    JsonPath document = given().get("/q/openapi?format=json").jsonPath();
    Map<String, Object> made = document.getMap("paths.'/api/v1/keys'.post.responses");
    assertThat(made).containsKeys("201", "400");
    Map<String, Object> revoked = document.getMap("paths.'/api/v1/keys/{id}'.delete.responses");
    assertThat(revoked).containsKeys("204", "404", "409").doesNotContainKey("200");
  }
}

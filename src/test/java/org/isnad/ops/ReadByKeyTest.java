// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ReadByKeyTest.Guarded.class)
class ReadByKeyTest {

  /** Reading needs a key. */
  public static final class Guarded implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("isnad.read", "key");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/role-probe", "/q/metrics", "/q/openapi"})
  void reading_withoutKey_isChallenged_andWithOne_isAnswered(String path) {
    given().get(path).then().statusCode(401).contentType("application/problem+json");
    given()
        .header("Authorization", "Bearer test-admin-key-0123456789")
        .get(path)
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/compare", "/api/v1/search"})
  void readingPost_withoutKey_isChallenged(String path) {
    given().post(path).then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready"})
  void health_isOpen(String path) {
    given().get(path).then().statusCode(200);
  }
}

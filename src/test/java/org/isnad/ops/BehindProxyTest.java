// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The settings that docs/operations.md gives for a service behind a proxy. */
@QuarkusTest
@TestProfile(BehindProxyTest.Proxied.class)
class BehindProxyTest {

  /** A proxy on this machine is believed. */
  public static final class Proxied implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.allow-x-forwarded", "true",
          "quarkus.http.proxy.enable-forwarded-host", "true",
          "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
    }
  }

  @Test
  void location_isTheAddressOutside() {
    given()
        .header("Authorization", "Bearer test-admin-key-0123456789")
        .header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-Host", "claims.example")
        .contentType("application/json")
        .body("{\"name\":\"desk\",\"role\":\"reader\"}")
        .post("/api/v1/keys")
        .then()
        .statusCode(201)
        .header("Location", startsWith("https://claims.example/api/v1/keys/"));
  }
}

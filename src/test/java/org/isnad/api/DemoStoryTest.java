// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoStoryTest {

  @Inject DemoStory story;

  @Test
  void load_twice_recordsTheStoryOnce() {
    story.load();
    List<String> once = claims();
    story.load();

    assertThat(once).hasSize(5);
    assertThat(claims()).isEqualTo(once);
  }

  private static List<String> claims() {
    return given()
        .get("/api/v1/claims?source=wsj")
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }
}

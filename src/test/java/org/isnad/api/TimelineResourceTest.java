// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.isnad.testsupport.AsAdmin;
import org.isnad.testsupport.WithPipeline;
import org.junit.jupiter.api.Test;

/** From claims to timelines, with the models, Lucene and PostgreSQL as they run. */
@QuarkusTest
@TestProfile(WithPipeline.class)
@AsAdmin
class TimelineResourceTest {

  private static final String TIMELINES = "/api/v1/timelines";

  /** A ferry and a well: two questions, told in two languages by three sources. */
  private static final List<String> STORY =
      List.of(
          line("%s-a", "1", "The ferry Nawras sank off Dahab and 30 passengers died.", 8),
          line("%s-b", "1", "غرقت العبارة نورس قبالة دهب وقتل 30 راكبا.", 9),
          line("%s-a", "2", "The ferry Nawras sank off Dahab, killing 30 passengers.", 10),
          line("%s-c", "1", "The ferry Nawras sank off Dahab and 55 passengers died.", 11),
          line("%s-b", "2", "The village well of Tell Amra was dug in the year 1890.", 12),
          line("%s-c", "2", "The village well of Tell Amra was dug in the year 1890.", 13),
          line("%s-a", "3", "Bakers in Lisbon prefer rye to wheat.", 14),
          line("%s-b", "3", "A comet will be seen from the southern islands in spring.", 15));

  private static String line(String source, String id, String text, int hour) {
    return "{\"source\":\""
        + source
        + "\",\"externalId\":\""
        + id
        + "\",\"text\":\""
        + text
        + "\",\"publishedAt\":\"2026-03-02T%02d:00:00Z\"}".formatted(hour);
  }

  /** Tells the story under sources of its own and waits until it is settled. */
  private static String told() {
    String story = "story-" + UUID.randomUUID().toString().substring(0, 8);
    for (String end : List.of("-a", "-b", "-c")) {
      Api.putSource(story + end, "{\"name\":{\"en\":\"Test\"},\"kind\":\"other\"}");
    }
    String lines = String.join("\n", STORY).replace("%s", story);
    Api.importLines(lines.getBytes(StandardCharsets.UTF_8)).then().statusCode(200);
    settle();
    return story;
  }

  private static void settle() {
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> given().get("/api/v1/status").jsonPath().getLong("pending") == 0);
  }

  /** A number of {@code /q/metrics}. */
  private static double metric(String name) {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void metrics_tellOfTheLargestClusterAndItsChain() {
    told();

    assertThat(metric("isnad_clusters")).isGreaterThanOrEqualTo(4);
    assertThat(metric("isnad_clusters_largest")).isBetween(4.0, metric("isnad_claims"));
    assertThat(metric("isnad_cluster_chain_count")).isPositive();
    assertThat(metric("isnad_cluster_chain_sum")).isPositive();
  }

  private static JsonPath claim(String source, String externalId) {
    return given()
        .get(Api.CLAIMS + "?limit=500&source=" + source)
        .jsonPath()
        .setRootPath("items.find { it.externalId == '" + externalId + "' }");
  }

  private static String cluster(String source, String externalId) {
    return claim(source, externalId).getString("cluster");
  }

  @Test
  void import_ofAStory_becomesClustersAndATimeline() {
    String story = told();
    String ferry = cluster(story + "-a", "1");

    assertThat(cluster(story + "-a", "2")).isEqualTo(ferry);
    assertThat(cluster(story + "-c", "1")).isEqualTo(ferry);
    assertThat(cluster(story + "-b", "2"))
        .isNotEqualTo(ferry)
        .isEqualTo(cluster(story + "-c", "2"));
    assertThat(cluster(story + "-a", "3")).isNotNull().isNotEqualTo(ferry);
    assertThat(claim(story + "-a", "1").getString("position")).isEqualTo("p1");
    given()
        .get(TIMELINES + "/" + ferry)
        .then()
        .statusCode(200)
        .body("title", startsWith("The ferry Nawras"))
        .body("positions[0].id", equalTo("p1"))
        .body("entries.size()", greaterThan(2))
        .body("entries[0].event", equalTo("first"))
        .body("sources", hasItem(story + "-a"));
    given()
        .get(Api.CLAIMS + "?cluster=" + ferry)
        .then()
        .body("items.source", hasItem(story + "-c"));
    given()
        .get(Api.CLAIMS + "/" + claim(story + "-a", "1").getString("id") + "/relations")
        .then()
        .statusCode(200)
        .body("items.claim", hasItem(claim(story + "-a", "2").getString("id")));
  }

  @Test
  void timeline_sameTag_isNotModifiedUntilAClaimChanges() {
    String story = told();
    String address = TIMELINES + "/" + cluster(story + "-a", "1");
    String tag = given().get(address).header("ETag");

    given().header("If-None-Match", tag).get(address).then().statusCode(304).header("ETag", tag);
    given()
        .header("If-None-Match", tag)
        .header("Accept-Language", "ar")
        .get(address)
        .then()
        .statusCode(200);
    Api.postClaim(
        line("%s-a", "1", "The ferry Nawras sank off Dahab; 30 passengers died.", 8)
            .replace("%s", story));
    settle();
    given().header("If-None-Match", tag).get(address).then().statusCode(200);
  }

  @Test
  void list_sameTag_isNotModifiedAndPagesRepeatNothing() {
    String story = told();
    String listed = TIMELINES + "?limit=1&source=" + story + "-a";
    String tag = given().get(listed).header("ETag");

    given().header("If-None-Match", tag).get(listed).then().statusCode(304);
    JsonPath first = given().get(listed).jsonPath();
    Api.postClaim(
        line("%s-a", "9", "Nine swans crossed the lake of Vevey.", 16).replace("%s", story));
    settle();
    given().header("If-None-Match", tag).get(listed).then().statusCode(200);
    JsonPath second = given().get(listed + "&cursor=" + first.getString("nextCursor")).jsonPath();
    assertThat(second.getList("items.id"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(first.getList("items.id"));
    assertThat(second.getString("items[0].title")).doesNotContain("swans");
    given()
        .get(TIMELINES + "?q=swans&source=" + story + "-a")
        .then()
        .body("items.size()", equalTo(1))
        .body("items[0].contested", equalTo(false));
  }

  @Test
  void retraction_ofTheOnlyClaim_leavesAClusterThatIsGone() {
    String story = told();
    Api.postClaim(
        line("%s-a", "8", "A beekeeper of Granada sings to queen bees.", 9).replace("%s", story));
    settle();
    String alone = cluster(story + "-a", "8");
    String address = Api.CLAIMS + "/" + claim(story + "-a", "8").getString("id");

    given()
        .header("If-Match", given().get(address).header("ETag"))
        .delete(address)
        .then()
        .statusCode(200);
    settle();
    given().get(TIMELINES + "/" + alone).then().statusCode(410);
    given().get("/api/v1/clusters/" + alone).then().statusCode(410).body("lineage", hasSize(0));
    assertThat(given().get(address).jsonPath().getString("cluster")).isNull();
  }

  @Test
  void retraction_inACluster_isToldByItsTimeline() {
    String story = told();
    String well = cluster(story + "-b", "2");

    given()
        .delete(Api.CLAIMS + "/" + claim(story + "-c", "2").getString("id"))
        .then()
        .statusCode(200);
    settle();
    JsonPath timeline = given().get(TIMELINES + "/" + well).jsonPath();
    assertThat(timeline.getList("entries.event")).contains("retract");
    assertThat(timeline.getList("positions.claimIds.flatten()"))
        .doesNotContain(claim(story + "-c", "2").getString("id"));
  }

  @Test
  void revision_toAnotherSubject_movesTheClaim() {
    String story = told();
    String well = cluster(story + "-b", "2");

    Api.postClaim(
        line("%s-c", "2", "Three chess masters were fined in Oslo.", 13).replace("%s", story));
    settle();
    assertThat(cluster(story + "-c", "2")).isNotEqualTo(well);
    assertThat(cluster(story + "-b", "2")).isEqualTo(well);
  }

  @Test
  void cluster_unknownId_isNotFound() {
    given().get(TIMELINES + "/" + UUID.randomUUID()).then().statusCode(404);
    given().get(TIMELINES + "?conflict=maybe").then().statusCode(400);
    given().get(TIMELINES + "?cursor=abc").then().statusCode(400);
  }
}

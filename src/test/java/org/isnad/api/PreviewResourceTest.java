// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.isIn;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.isnad.claim.ClaimStore;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.cluster.ClusterStore;
import org.isnad.testsupport.AsAdmin;
import org.junit.jupiter.api.Test;

/** What would be; and that it is not. */
@QuarkusTest
class PreviewResourceTest {

  @Inject ClaimStore claims;
  @Inject ClusterStore clusters;
  @Inject ClusterCatalogue catalogue;

  private static ValidatableResponse preview(String body) {
    return preview("/api/v1/clusters:preview", body);
  }

  private static ValidatableResponse preview(String path, String body) {
    return given()
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body(body)
        .post(path)
        .then();
  }

  private static String judged(HandStory story, String a, String b, String relation) {
    return """
        {"a":"%s","b":"%s","relation":"%s"}"""
        .formatted(story.id(a), story.id(b), relation);
  }

  private static String judging(String... judgements) {
    return "{\"judgements\":[" + String.join(",", judgements) + "]}";
  }

  @Test
  @AsAdmin
  void judgement_supposed_tellsWhatWouldJoinAndJoinsNothing() {
    HandStory story = new HandStory(claims, clusters, catalogue).strangers("1", "2", "3");
    UUID first = story.cluster("1");
    long changes = catalogue.lastChange();

    preview(judging(judged(story, "1", "2", "conflict")))
        .statusCode(200)
        .body("before.id", containsInAnyOrder(first.toString(), story.cluster("2").toString()))
        .body("after", hasSize(1))
        .body("after[0].id", isIn(List.of(first.toString(), story.cluster("2").toString())))
        .body("after[0].contested", equalTo(true))
        .body("after[0].positions.claimIds.flatten()", hasSize(2))
        .body("after[0].positions[0].conflictsWith", contains("p2"))
        .body("moved", equalTo(1));

    assertThat(story.areTogether("1", "2")).isFalse();
    assertThat(catalogue.lastChange()).isEqualTo(changes);
  }

  @Test
  @AsAdmin
  void cluster_thatWouldBeNew_hasNoId() {
    HandStory story = new HandStory(claims, clusters, catalogue);
    story.say("1", "Lift 1.").say("2", "Lift 2.").say("3", "Lift 3.").settleMatching("1", "2", "3");

    preview(
            "/api/v1/clusters%3Apreview",
            judging(judged(story, "1", "2", "related"), judged(story, "1", "3", "related")))
        .statusCode(200)
        .body("before", hasSize(1))
        .body("after", hasSize(2))
        .body("after.id", containsInAnyOrder(nullValue(), equalTo(story.cluster("1").toString())))
        .body("after[0]", hasKey("id"))
        .body("moved", equalTo(1));
    assertThat(story.areTogether("1", "2")).isTrue();
  }

  @Test
  @AsAdmin
  void judgement_thatChangesNothing_hasNothingToTell() {
    HandStory story = new HandStory(claims, clusters, catalogue).strangers("1", "2");

    preview(judging(judged(story, "1", "2", "unrelated")))
        .statusCode(200)
        .body("before", hasSize(0))
        .body("after", hasSize(0))
        .body("moved", equalTo(0));
  }

  @Test
  @AsAdmin
  void judgements_thatExcludeEachOther_areRefusedWithTheChain() {
    HandStory story = new HandStory(claims, clusters, catalogue).strangers("1", "2", "3");
    String made = story.judged("1", "2", "match");

    preview(judging(judged(story, "2", "3", "match"), judged(story, "1", "3", "unrelated")))
        .statusCode(409)
        .body("chain", hasSize(2))
        .body("chain.judgement", containsInAnyOrder(equalTo(made), nullValue()))
        .body("detail", containsString("supposed"));
  }

  @Test
  @AsAdmin
  void judgement_thatIsMadeOtherwise_isRefusedAsItWouldBeMade() {
    HandStory story = new HandStory(claims, clusters, catalogue).strangers("1", "2");
    String made = story.judged("1", "2", "related");

    preview(judging(judged(story, "1", "2", "unrelated")))
        .statusCode(409)
        .body("chain.judgement", contains(made));
    preview(judging(judged(story, "1", "2", "related"))).statusCode(200);
    story.judge("1", "2", "unrelated").statusCode(409);
  }

  @Test
  @AsAdmin
  void judgement_thatIsMadeAndSuspendedByOthers_isNotSupposedAgain() {
    HandStory story = new HandStory(claims, clusters, catalogue).strangers("1", "2", "3");
    story.judged("1", "3", "match");
    story.judged("1", "2", "match");
    story.say("1", "Nobody has asked.").settle("1");
    String suspended = story.judged("2", "3", "unrelated");
    story.strangers("1");

    preview(judging(judged(story, "2", "3", "unrelated")))
        .statusCode(200)
        .body("moved", equalTo(0));
    story.judge("2", "3", "unrelated").statusCode(200);
    preview(judging(judged(story, "2", "3", "match")))
        .statusCode(409)
        .body("chain.judgement", contains(suspended));
    story.judge("2", "3", "match").statusCode(409);
  }

  @Test
  @AsAdmin
  void thresholds_onAClusterNamed_showHowItWouldPart() {
    HandStory story = new HandStory(claims, clusters, catalogue);
    story.say("1", "Lift 1.").say("2", "Lift 2.").settleMatching("1", "2");
    String cluster = story.cluster("1").toString();

    preview("{\"thresholds\":{\"sameQuestion\":20},\"clusters\":[\"" + cluster + "\"]}")
        .statusCode(200)
        .body("before.id", contains(cluster))
        .body("after", hasSize(2))
        .body("moved", equalTo(1));
    preview("{\"clusters\":[\"" + cluster + "\"]}").statusCode(200).body("moved", equalTo(0));
    assertThat(story.areTogether("1", "2")).isTrue();
  }

  private static void checkRefused(String body, String field) {
    preview(body).statusCode(400).body("errors[0].field", equalTo(field));
  }

  /** It stores nothing, so reading is enough. */
  @Test
  void request_withAWrongField_isRefusedByItsName() {
    String id = UUID.randomUUID().toString();
    String other = UUID.randomUUID().toString();
    String pair = "{\"a\":\"" + id + "\",\"b\":\"" + other + "\",\"relation\":\"match\"}";

    checkRefused("{}", "judgements");
    checkRefused(judging("{\"a\":\"" + id + "\",\"relation\":\"match\"}"), "judgements[0].b");
    checkRefused(judging(pair.replace("match", "same")), "judgements[0].relation");
    checkRefused(judging(pair.replace(other, id)), "judgements[0].b");
    checkRefused(judging(Collections.nCopies(101, pair).toArray(String[]::new)), "judgements");
    checkRefused("{\"clusters\":[\"" + id + "\"]}", "clusters[0]");
    checkRefused("{\"clusters\":[\"x\"]}", "clusters[0]");
    checkRefused("{\"clusters\":[\"" + "x\",\"".repeat(50) + "x\"]}", "clusters");
    checkRefused(
        "{\"clusters\":[\"" + id + "\"],\"thresholds\":{\"levelShare\":2}}",
        "thresholds.levelShare");
    preview(judging(pair))
        .statusCode(400)
        .body("errors[0].message", containsString("is not a claim"));
  }
}

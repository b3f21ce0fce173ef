// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Relation;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.PairRelation;
import org.isnad.compare.Probabilities;
import org.isnad.testsupport.AsAdmin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The machine's relations are made up; what speaks for them is by the models. */
@QuarkusTest
@AsAdmin
class ReviewResourceTest {

  /** As likely as not one question, and then surely one answer. */
  private static final Probabilities OPEN = new Probabilities(.499, .001, .499, .001);

  @Inject ClaimStore claims;
  @Inject ClusterStore clusters;
  @Inject ClusterCatalogue catalogue;

  private HandStory story;

  @BeforeEach
  void newStory() {
    story = new HandStory(claims, clusters, catalogue);
  }

  private static JsonPath queue() {
    return given().get("/api/v1/review/queue?limit=50").then().statusCode(200).extract().jsonPath();
  }

  /** Items about claims of this story, by their stake, effect and names. */
  private List<String> ofStory(String... names) {
    JsonPath queue = queue();
    List<String> told = new ArrayList<>();
    for (int i = 0; i < queue.getList("items").size(); i++) {
      String item = "items[" + i + "].";
      String a = name(queue.getString(item + "a.id"), names);
      String b = name(queue.getString(item + "b.id"), names);
      if (!a.isEmpty() && !b.isEmpty()) {
        String pair = a.compareTo(b) < 0 ? a + b : b + a;
        told.add(
            queue.getString(item + "stake") + " " + queue.getInt(item + "effect") + " " + pair);
      }
    }
    return told;
  }

  private String name(String id, String... names) {
    for (String name : names) {
      if (story.id(name).toString().equals(id)) {
        return name;
      }
    }
    return "";
  }

  private static final String[] ALL = {"1", "2", "3", "4", "5"};

  /** Two clusters, of 1 to 3 and of 4 and 5, between which two pairs are open. */
  private void twoClusters() {
    twoClusters(OPEN, "34", "25");
  }

  private void twoClusters(Probabilities odds, String... between) {
    for (String claim : ALL) {
      story.say(claim, "Lift " + claim + " of the pier works.");
    }
    List<PairRelation> relations = new ArrayList<>();
    for (String pair : List.of("12", "13", "23", "45")) {
      relations.add(story.pair(pair.substring(0, 1), pair.substring(1), Relation.MATCH));
    }
    for (String pair : between) {
      relations.add(story.pair(pair.substring(0, 1), pair.substring(1), Relation.MATCH, odds));
    }
    story.settle(List.of(ALL), relations);
    assertThat(story.areTogether("1", "3")).isTrue();
    assertThat(story.areTogether("3", "4")).isFalse();
  }

  @Test
  void pair_betweenTwoClusters_standsForAllAndTellsHowManyWouldMove() {
    twoClusters();
    List<UUID> before = Stream.of(ALL).map(story::cluster).toList();

    assertThat(ofStory(ALL)).hasSize(1);
    String[] item = ofStory(ALL).get(0).split(" ");
    assertThat(item[0]).isEqualTo("clusters-join");
    story.judged(item[2].substring(0, 1), item[2].substring(1), "match");

    List<UUID> after = Stream.of(ALL).map(story::cluster).toList();
    long moved =
        IntStream.range(0, ALL.length).filter(i -> !before.get(i).equals(after.get(i))).count();
    assertThat(item[1]).isEqualTo(Long.toString(moved));
  }

  @Test
  void pair_oncePutRight_isAskedNoMore() {
    twoClusters();
    String pair = ofStory(ALL).get(0).split(" ")[2];

    story.judged(pair.substring(0, 1), pair.substring(1), "unrelated");
    assertThat(ofStory(ALL)).noneMatch(each -> each.endsWith(pair));
  }

  /** Whatever else is doubtful between them: as wholes they cannot join any more. */
  @Test
  void pair_betweenClustersHeldApartByAPerson_isNotAsked() {
    twoClusters();

    story.judged("1", "5", "unrelated");

    assertThat(ofStory(ALL)).noneMatch(each -> each.startsWith("clusters-join"));
  }

  @Test
  void pair_ofOneQuestionInTwoClusters_isNotAskedForTheAnswer() {
    twoClusters(new Probabilities(.49, .48, .015, .015), "34");

    assertThat(ofStory(ALL)).isEmpty();
  }

  /** The whole cluster is one question by then, and both answers are known. */
  @Test
  void pair_thatJudgementsDecide_isNotAsked() {
    twoClusters();
    story.judged("3", "4", "match");
    story.judged("2", "3", "match");
    story.judged("4", "5", "match");

    assertThat(ofStory(ALL)).noneMatch(each -> each.endsWith("25") || each.endsWith("34"));
  }

  @Test
  void item_hasBothClaimsAndWhatSpeaksForWhatInBothLanguages() {
    twoClusters();
    JsonPath queue = queue();

    assertThat(queue.getList("items.why.en")).allSatisfy(each -> assertThat(each).isNotNull());
    assertThat(queue.getString("items[0].why.ar")).contains("الأقوال");
    assertThat(queue.getString("items[0].a.text")).isNotBlank();
    assertThat(queue.getDouble("items[0].uncertainty")).isBetween(0., 1.);
    assertThat(queue.getString("items[0].evidence[0].sentence.ar")).isNotBlank();
    assertThat(queue.getString("items[0].evidence[0].sentence.en")).isNotBlank();
    List<Double> uses = new ArrayList<>();
    for (int i = 0; i < queue.getList("items").size(); i++) {
      uses.add(
          queue.getDouble("items[" + i + "].uncertainty")
              * queue.getInt("items[" + i + "].effect"));
    }
    for (int i = 1; i < uses.size(); i++) {
      assertThat(uses.get(i)).isLessThanOrEqualTo(uses.get(i - 1) + 0.01);
    }
  }

  @Test
  void limit_outOfRange_isRefused() {
    given()
        .get("/api/v1/review/queue?limit=51")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("limit"));
  }
}

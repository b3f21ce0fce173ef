// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say binds; no models are needed for it. */
@QuarkusTest
@AsAdmin
class JudgementResourceTest {

  private static final String JUDGEMENTS = "/api/v1/judgements";

  @Inject ClaimStore claims;
  @Inject ClusterStore clusters;
  @Inject ClusterCatalogue catalogue;
  @Inject EntityManager entities;

  private HandStory story;

  @BeforeEach
  void newStory() {
    story = new HandStory(claims, clusters, catalogue);
  }

  @Test
  void match_ofStrangers_joinsThemAtOnce() {
    story.strangers("1", "2");

    String id =
        story
            .judge("2", "1", "match")
            .statusCode(201)
            .header("Location", containsString(JUDGEMENTS + "/"))
            .body("state", equalTo("binding"))
            .body("madeBy", equalTo("tester"))
            .body("madeAt", notNullValue())
            .body("aRevision", equalTo(1))
            .body("clusters", hasSize(1))
            .body("clusters[0].positions", hasSize(1))
            .extract()
            .path("id");

    assertThat(story.areTogether("1", "2")).isTrue();
    HandStory.judgement(id).statusCode(200).body("relation", equalTo("match"));
  }

  @Test
  void conflict_ofStrangers_isOneQuestionAndTwoAnswers() {
    story.strangers("1", "2");

    story
        .judge("1", "2", "conflict")
        .statusCode(201)
        .body("clusters[0].contested", equalTo(true))
        .body("clusters[0].positions[0].conflictsWith", contains("p2"));
    assertThat(story.position("1")).isNotEqualTo(story.position("2"));
  }

  @ParameterizedTest
  @CsvSource({"related", "unrelated"})
  void otherQuestion_ofMatching_partsThem(String relation) {
    story.strangers("1", "2").say("2", "The lift works.").settleMatching("1", "2");
    assertThat(story.areTogether("1", "2")).isTrue();

    story.judge("1", "2", relation).statusCode(201).body("clusters", hasSize(2));

    assertThat(story.areTogether("1", "2")).isFalse();
  }

  @Test
  void relations_ofAJudgedClaim_haveTheJudgedOneAndTheMachinesBesideIt() {
    story.strangers("1", "2", "3").say("2", "The lift works.").settleMatching("1", "2");
    String compared = story.judged("1", "2", "conflict");
    String alone = story.judged("1", "3", "unrelated");

    given()
        .get(Api.CLAIMS + "/" + story.id("1") + "/relations")
        .then()
        .statusCode(200)
        .body("items.claim", contains(story.id("3").toString(), story.id("2").toString()))
        .body("items.relation", contains("unrelated", "conflict"))
        .body("items.judgement", contains(alone, compared))
        .body("items[0]", not(hasKey("machine")))
        .body("items[1].machine", equalTo("match"));
    String cursor =
        given()
            .get(Api.CLAIMS + "/" + story.id("1") + "/relations?limit=1")
            .then()
            .body("items.judgement", contains(alone))
            .extract()
            .path("nextCursor");
    given()
        .get(Api.CLAIMS + "/" + story.id("1") + "/relations?limit=1&cursor=" + cursor)
        .then()
        .body("items.judgement", contains(compared))
        .body("$", not(hasKey("nextCursor")));
  }

  @Test
  void withdrawal_ifAnotherVersionIsMeant_isRefused() {
    story.strangers("1", "2");
    String id = story.judged("1", "2", "match");
    String tag = HandStory.judgement(id).extract().header("ETag");

    given()
        .header("If-Match", "\"1\"")
        .delete("/api/v1/judgements/" + id)
        .then()
        .statusCode(412)
        .contentType("application/problem+json");
    HandStory.judgement(id).body("state", equalTo("binding"));

    given().header("If-Match", tag).delete("/api/v1/judgements/" + id).then().statusCode(200);
    given().header("If-Match", tag).delete("/api/v1/judgements/" + id).then().statusCode(412);
  }

  @Test
  void timeline_ofAVersion_tellsOfARetractionForGood() {
    story.say("1", "Lift 1 of the pier works.").say("2", "Lift 2 of the pier works.");
    story.settleMatching("1", "2").retract("1");
    String timeline = "/api/v1/timelines/" + story.cluster("2");
    List<String> events = given().get(timeline).then().extract().path("entries.event");

    story.say("1", "Lift 1 of the pier is broken.");

    assertThat(events).contains("retract");
    given().get(timeline).then().body("entries.event", equalTo(events));
  }

  @Test
  void judgement_withdrawn_isKeptAndBindsNoLonger() {
    story.strangers("1", "2");
    String id = story.judged("1", "2", "match");

    HandStory.withdraw(id)
        .statusCode(200)
        .body("state", equalTo("withdrawn"))
        .body("withdrawnBy", equalTo("tester"))
        .body("clusters", hasSize(2));

    assertThat(story.areTogether("1", "2")).isFalse();
    HandStory.withdraw(id).statusCode(200);
    HandStory.judgement(id).statusCode(200).body("withdrawnAt", notNullValue());
    assertThat(events(id)).containsExactly("judgement.made", "judgement.withdrawn");
    story.judge("1", "2", "unrelated").statusCode(201);
  }

  @SuppressWarnings("unchecked")
  private List<String> events(String judgement) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                entities
                    .createNativeQuery(
                        "select type from change_log where data->>'judgement' = :id order by seq",
                        String.class)
                    .setParameter("id", judgement)
                    .getResultList());
  }

  @Test
  void judgement_readAgain_isSentOnlyWhenItOrItsStateHasChanged() {
    story.strangers("1", "2");
    String id = story.judged("1", "2", "match");
    String binding = tag(id);
    HandStory.judgementUnless(id, binding).statusCode(304).header("ETag", binding).body(is(""));
    HandStory.judgementUnless(id, "W/" + binding).statusCode(304);

    story.say("2", "The lift is out of order.");
    String suspended = tag(id);
    HandStory.judgementUnless(id, binding).statusCode(200).body("reason", equalTo("words"));
    story.retract("2");
    HandStory.judgementUnless(id, suspended).statusCode(200).body("reason", equalTo("retracted"));
    story.strangers("2");
    HandStory.judgementUnless(id, binding).statusCode(304);

    HandStory.withdraw(id);
    HandStory.judgementUnless(id, binding).statusCode(200).body("state", equalTo("withdrawn"));
    HandStory.judgementUnless(id, tag(id)).statusCode(304);
  }

  private static String tag(String judgement) {
    return HandStory.judgement(judgement)
        .header("ETag", matchesPattern("\"[^\"]+\""))
        .extract()
        .header("ETag");
  }

  @Test
  void judgement_madeAgain_changesNothing() {
    story.strangers("1", "2");
    String id = story.judged("1", "2", "match");

    story.judge("2", "1", "match").statusCode(200).body("id", equalTo(id));

    assertThat(events(id)).containsExactly("judgement.made");
  }

  @Test
  void judgement_ofAnotherRelation_isRefusedUntilTheFirstIsWithdrawn() {
    story.strangers("1", "2");
    String id = story.judged("1", "2", "related");

    story
        .judge("1", "2", "unrelated")
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:isnad:problem:conflict"))
        .body("chain.judgement", contains(id))
        .body("chain.relation", contains("related"));

    HandStory.withdraw(id);
    story.judge("1", "2", "unrelated").statusCode(201);
  }

  @Test
  void judgement_thatContradictsOthers_isRefusedWithTheChainInBothLanguages() {
    story.strangers("1", "2", "3");
    String first = story.judged("1", "2", "match");
    String second = story.judged("2", "3", "conflict");

    story
        .judge("en", "1", "3", "unrelated")
        .statusCode(409)
        .body("chain.judgement", hasSize(2))
        .body("chain.judgement", hasItem(first))
        .body("chain.judgement", hasItem(second))
        .body("detail", containsString("cannot hold beside"));
    story
        .judge("ar", "3", "1", "match")
        .statusCode(409)
        .body("chain.judgement", hasSize(2))
        .body("detail", containsString("تعارض"));
    story.judge("1", "3", "conflict").statusCode(201);
    assertThat(story.areTogether("1", "3")).isTrue();
  }

  /** The words decide: other ones suspend, metadata does not, and the same words again revive. */
  @Test
  void judgement_whenAClaimIsRevised_bindsItsWordsAlone() {
    story.strangers("1", "2");
    String id = story.judged("1", "2", "match");

    story.say("2", "The lift is out of order.");
    HandStory.judgement(id).body("state", equalTo("suspended")).body("reason", equalTo("words"));
    story.settle("2");
    assertThat(story.areTogether("1", "2")).isFalse();

    story.strangers("2");
    HandStory.judgement(id).body("state", equalTo("binding")).body("$", not(hasKey("reason")));
    assertThat(story.areTogether("1", "2")).isTrue();

    Api.postClaim(
            """
            {"source":"%s","externalId":"2","text":"Lift 2 of the pier works.","speaker":"Sami"}\
            """
                .formatted(
                    given().get(Api.CLAIMS + "/" + story.id("2")).jsonPath().getString("source")))
        .statusCode(200)
        .body("revision", equalTo(4));
    story.settle("2");
    HandStory.judgement(id).body("state", equalTo("binding"));
    assertThat(story.areTogether("1", "2")).isTrue();
  }

  @Test
  void judgement_ofNewWords_standsBesideThatOfTheOld() {
    story.strangers("1", "2");
    String old = story.judged("1", "2", "match");
    story.say("2", "The lift is out of order.").settle("2");
    String fresh = story.judged("1", "2", "conflict");
    assertThat(story.areTogether("1", "2")).isTrue();

    story.strangers("2");

    HandStory.judgement(old).body("state", equalTo("binding"));
    HandStory.judgement(fresh).body("state", equalTo("suspended"));
    assertThat(story.position("1")).isEqualTo(story.position("2"));
  }

  @Test
  void judgement_thatComesBackAgainstNewerOnes_bindsAndSuspendsThem() {
    story.strangers("1", "2", "3");
    String first = story.judged("1", "2", "match");
    story.say("2", "The lift is out of order.").settle("2");
    String second = story.judged("1", "3", "match");
    story.say("3", "Nobody has asked.").settle("3");
    story.strangers("2").say("3", "Lift 3 of the pier works.");
    HandStory.withdraw(second);
    String third = story.judged("1", "3", "match");
    story.say("2", "The lift is out of order.").settle("2", "3");
    story.strangers("2");
    HandStory.judgement(third).body("state", equalTo("binding"));

    // Now one of two questions, made while the first was suspended.
    story.say("2", "The lift is out of order.").settle("2");
    story.say("1", "Lift 1 of the pier works!").settle("1");
    story.strangers("2");
    String parted = story.judged("2", "3", "unrelated");
    story.strangers("1");

    HandStory.judgement(first).body("state", equalTo("binding"));
    HandStory.judgement(third).body("state", equalTo("binding"));
    HandStory.judgement(parted)
        .body("state", equalTo("suspended"))
        .body("reason", equalTo("contradiction"))
        .body("suspendedBy.judgement", hasSize(2));
    assertThat(story.areTogether("2", "3")).isTrue();

    String suspended = tag(parted);
    HandStory.judgementUnless(parted, suspended).statusCode(304);
    HandStory.withdraw(first);
    HandStory.judgementUnless(parted, suspended).statusCode(200).body("state", equalTo("binding"));
    assertThat(story.areTogether("2", "3")).isFalse();
    assertThat(story.areTogether("1", "3")).isTrue();
  }

  @Test
  void judgement_ofARetractedClaim_isSuspendedAndCannotBeMade() {
    story.strangers("1", "2", "3");
    String id = story.judged("1", "2", "match");
    story.retract("2");

    HandStory.judgement(id)
        .body("state", equalTo("suspended"))
        .body("reason", equalTo("retracted"));
    story.judge("2", "3", "match").statusCode(409);
  }

  /** It has no links yet that would hold the cluster together around both. */
  @Test
  void judgement_ofAClaimNeverCompared_movesNothingUntilItIs() {
    String[] same = {"1", "2", "3", "4", "5"};
    for (String name : same) {
      story.say(name, "Lift " + name + " of the pier works.");
    }
    story.settleMatching(same).say("6", "Lift 6 of the pier works.");
    String before = story.arrangement(same);

    story.judged("6", "1", "match");
    assertThat(story.arrangement(same)).isEqualTo(before);

    List<PairRelation> relations =
        Stream.of(same).map(each -> story.pair("6", each, Relation.MATCH)).toList();
    story.settle(List.of("6"), relations);
    assertThat(story.arrangement(same)).isEqualTo(before);
    assertThat(story.areTogether("6", "1")).isTrue();

    story.retract("6").say("6", "Lift 6 of the pier works again.");
    story.judged("6", "1", "match");
    assertThat(story.arrangement(same)).isEqualTo(before);
  }

  @Test
  void result_whenAJudgementWasMade_doesNotShow() {
    String[] all = {"1", "2", "3", "4", "5"};
    for (String claim : all) {
      story.say(claim, "Lift " + claim + " of the pier works.");
    }
    String parted = story.judged("1", "2", "unrelated");
    story.settle("1").settle("2");
    String opposed = story.judged("3", "1", "conflict");
    story.settleMatching(all);
    String before = story.arrangement(all);
    assertThat(story.areTogether("1", "2")).isFalse();
    assertThat(story.areTogether("1", "3")).isTrue();

    HandStory.withdraw(parted);
    HandStory.withdraw(opposed);
    assertThat(story.arrangement(all)).isNotEqualTo(before);
    story.judged("3", "1", "conflict");
    story.judged("1", "2", "unrelated");

    assertThat(story.arrangement(all)).isEqualTo(before);
  }

  @Test
  void list_ofAClaim_isTheNewestFirstWithCursors() {
    story.strangers("1", "2", "3");
    String first = story.judged("1", "2", "match");
    String second = story.judged("1", "3", "related");
    HandStory.withdraw(first);
    String ofOne = JUDGEMENTS + "?claim=" + story.id("1");

    given().get(ofOne).then().statusCode(200).body("items.id", contains(second, first));
    given().get(ofOne + "&withdrawn=true").then().body("items.id", contains(first));
    given().get(ofOne + "&withdrawn=false").then().body("items.state", contains("binding"));
    String cursor = given().get(ofOne + "&limit=1").then().extract().path("nextCursor");
    given().get(ofOne + "&limit=1&cursor=" + cursor).then().body("items.id", contains(first));
  }

  @Test
  void judgement_ofARevisionThatIsNoMore_isRefused() {
    story.strangers("1", "2").say("2", "The lift is out of order.");

    given()
        .contentType("application/json")
        .body(
            """
            {"a":"%s","aRevision":1,"b":"%s","bRevision":1,"relation":"match"}\
            """
                .formatted(story.id("1"), story.id("2")))
        .post(JUDGEMENTS)
        .then()
        .statusCode(412)
        .body("detail", containsString("has revision 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"b\":\"%2$s\",\"relation\":\"match\"}                  | a",
        "{\"a\":\"x\",\"b\":\"%2$s\",\"relation\":\"match\"}      | a",
        "{\"a\":\"%1$s\",\"b\":\"%1$s\",\"relation\":\"match\"}   | b",
        "{\"a\":\"%1$s\",\"b\":\"%2$s\",\"relation\":\"same\"}    | relation",
        "{\"a\":\"%1$s\",\"b\":\"%2$s\",\"relation\":\"match\",\"note\":\" \"} | note",
        "{\"a\":\"%1$s\",\"b\":\"%2$s\",\"relation\":\"match\"}   | b",
      })
  void judgement_withAWrongField_isRefusedByItsName(String body, String field) {
    story.strangers("1");

    given()
        .contentType("application/json")
        .body(body.formatted(story.id("1"), UUID.randomUUID()))
        .post(JUDGEMENTS)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo(field));
  }

  @Test
  void judgement_unknown_isNotFound() {
    HandStory.judgement(UUID.randomUUID().toString()).statusCode(404);
    HandStory.withdraw("nothing").statusCode(404);
  }

  @Test
  @TestSecurity(
      user = "writer",
      roles = {"reader", "contributor"})
  void contributor_mayReadAndNotJudge() {
    given().get(JUDGEMENTS).then().statusCode(200);
    story.judge("1", "2", "match").statusCode(403).body("detail", endsWith("role reviewer."));
  }

  /** The machine's own relation stays as it was. */
  @Test
  void relation_ofTheMachine_isKeptUnderAJudgement() {
    story.strangers("1", "2").say("2", "The lift works.").settleMatching("1", "2");
    String id = story.judged("1", "2", "unrelated");
    HandStory.withdraw(id);

    assertThat(story.areTogether("1", "2")).isTrue();
    assertThat(clusters.relationsOf(List.of(story.id("1"))))
        .singleElement()
        .satisfies(pair -> assertThat(pair.relation()).isEqualTo(Relation.MATCH));
  }

  private String relationsOfOne(String query) {
    return Api.CLAIMS + "/" + story.id("1") + "/relations?limit=1" + query;
  }

  @Test
  void relations_judgedOnly_whileOneIsWithdrawn_skipNone() {
    story.strangers("1", "2", "3");
    String first = story.judged("1", "2", "unrelated");
    String second = story.judged("1", "3", "unrelated");
    String cursor =
        given()
            .get(relationsOfOne(""))
            .then()
            .body("items.judgement", contains(first))
            .extract()
            .path("nextCursor");

    HandStory.withdraw(first).statusCode(200);

    given()
        .get(relationsOfOne("&cursor=" + cursor))
        .then()
        .body("items.judgement", contains(second))
        .body("$", not(hasKey("nextCursor")));
  }

  @Test
  void relations_compared_whileALikelierIsFound_repeatNone() {
    story.strangers("1", "2", "3", "4").settleMatching("1", "2", "3");
    var first = given().get(relationsOfOne("")).then().extract().jsonPath();

    Probabilities sure = new Probabilities(.995, .003, .001, .001);
    story.settle(List.of("4"), List.of(story.pair("1", "4", Relation.MATCH, sure)));

    given().get(relationsOfOne("")).then().body("items.claim", contains(story.id("4").toString()));
    var second =
        given()
            .get(relationsOfOne("&cursor=" + first.getString("nextCursor")))
            .then()
            .statusCode(200)
            .body("$", not(hasKey("nextCursor")))
            .extract()
            .jsonPath();
    assertThat(List.of(first.getString("items[0].claim"), second.getString("items[0].claim")))
        .containsExactlyInAnyOrder(story.id("2").toString(), story.id("3").toString());
  }
}

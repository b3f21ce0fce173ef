// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Relation;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.IdOrder;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Proximity;
import org.isnad.cluster.Settlement;
import org.isnad.compare.Probabilities;
import org.isnad.testsupport.AsAdmin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the address of a cluster says after the cluster has gone; no models are needed for it. */
@QuarkusTest
@AsAdmin
class ClusterSuccessionTest {

  @Inject ClaimStore claims;
  @Inject ClusterStore clusters;
  @Inject ClusterCatalogue catalogue;

  private String source;
  private int wordings;

  @BeforeEach
  void newSource() {
    source = Api.newSource();
  }

  private UUID id(String externalId) {
    return ClaimIds.of(source, externalId);
  }

  private Claim claim(String externalId) {
    return claims.byId(id(externalId)).orElseThrow();
  }

  /** The claim says something new, and is to be settled. */
  private void say(String externalId) {
    wordings++;
    Api.postClaim(Api.claim(source, externalId, "The lift of pier " + wordings + " works."));
  }

  private void retract(String externalId) {
    given().delete(Api.CLAIMS + "/" + id(externalId)).then().statusCode(200);
  }

  /** Settles claims that match each other and no other. */
  private void settle(String... externalIds) {
    List<Claim> together = Arrays.stream(externalIds).map(this::claim).toList();
    List<PairRelation> relations =
        together.stream()
            .flatMap(
                a ->
                    together.stream()
                        .filter(b -> IdOrder.ASCENDING.compare(a.id(), b.id()) < 0)
                        .map(b -> match(a, b)))
            .toList();
    Map<UUID, Long> versions =
        together.stream().collect(Collectors.toMap(Claim::id, Claim::version));
    clusters.settle(new Settlement(versions, relations, Map.of(), Long.MAX_VALUE));
  }

  private static PairRelation match(Claim a, Claim b) {
    return new PairRelation(
        a.id(),
        a.revision(),
        b.id(),
        b.revision(),
        Relation.MATCH,
        new Probabilities(.97, .01, .01, .01),
        .9,
        Proximity.UNKNOWN,
        null,
        "by hand");
  }

  private UUID cluster(String externalId) {
    return requireNonNull(catalogue.placesOf(List.of(id(externalId))).get(id(externalId)))
        .cluster();
  }

  private UUID alone(String externalId) {
    say(externalId);
    settle(externalId);
    return cluster(externalId);
  }

  private static void checkMoved(String road, UUID from, UUID to) {
    String address = road + to;
    given()
        .redirects()
        .follow(false)
        .get(road + from)
        .then()
        .statusCode(308)
        .header("Location", endsWith(":" + RestAssured.port + address))
        .header("Link", equalTo("<" + address + ">; rel=\"successor-version\""));
    given().get(road + from).then().statusCode(200).body("id", equalTo(to.toString()));
  }

  private static void checkGone(String road, UUID id) {
    given()
        .get(road + id)
        .then()
        .statusCode(410)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:isnad:problem:gone"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/clusters/", "/api/v1/timelines/"})
  void cluster_mergedAway_leadsToItsSuccessor(String road) {
    UUID first = alone("1");
    UUID second = alone("2");
    say("2");
    settle("1", "2");

    assertThat(cluster("2")).isEqualTo(first);
    checkMoved(road, second, first);
    given().get(road + first).then().statusCode(200).body("version", equalTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/clusters/", "/api/v1/timelines/"})
  void cluster_mergedTwice_leadsToTheLastSuccessorAtOnce(String road) {
    UUID oldest = alone("1");
    UUID second = alone("2");
    UUID third = alone("3");
    say("3");
    settle("2", "3");
    say("2");
    say("3");
    settle("1", "2", "3");

    assertThat(cluster("3")).isIn(oldest, second);
    UUID survivor = cluster("3");
    checkMoved(road, third, survivor);
    checkMoved(road, survivor.equals(oldest) ? second : oldest, survivor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/clusters/", "/api/v1/timelines/"})
  void cluster_emptied_isGoneAndSoIsWhoeverWasMergedIntoIt(String road) {
    UUID first = alone("1");
    UUID second = alone("2");
    say("2");
    settle("1", "2");
    retract("1");
    retract("2");
    given().get(road + first).then().statusCode(200);
    settleRetracted("1", "2");

    checkGone(road, first);
    checkGone(road, second);
  }

  private void settleRetracted(String... externalIds) {
    Map<UUID, Long> versions =
        Arrays.stream(externalIds)
            .map(this::claim)
            .collect(Collectors.toMap(Claim::id, Claim::version));
    clusters.settle(new Settlement(versions, List.of(), Map.of(), Long.MAX_VALUE));
  }

  @Test
  void cluster_split_keepsItsIdForTheLargerPart() {
    UUID first = alone("1");
    say("2");
    say("3");
    settle("1", "2", "3");
    assertThat(cluster("3")).isEqualTo(first);
    say("1");
    settle("1");

    assertThat(cluster("2")).isEqualTo(first).isEqualTo(cluster("3"));
    assertThat(cluster("1")).isNotEqualTo(first);
    given()
        .get("/api/v1/clusters/" + first)
        .then()
        .statusCode(200)
        .body("positions.claimIds.flatten()", hasSize(2))
        .body("positions.claimIds.flatten()", not(hasItem(id("1").toString())));
    given()
        .get("/api/v1/clusters/" + cluster("1"))
        .then()
        .statusCode(200)
        .body("positions.claimIds.flatten()", contains(id("1").toString()));
  }

  /** The clusters of a claim that joined two others and left them again. */
  private record Parted(UUID joined, UUID before, UUID after) {}

  private Parted mergedThenParted() {
    UUID joined = alone("1");
    say("3");
    settle("1", "3");
    UUID before = alone("2");
    say("2");
    settle("1", "2", "3");
    checkMoved("/api/v1/clusters/", before, joined);
    say("2");
    settle("2");
    return new Parted(joined, before, cluster("2"));
  }

  /** What it merged into is another story by then. */
  @Test
  void cluster_mergedAwayThenSplitAgain_leadsToItsOwnClaims() {
    Parted parted = mergedThenParted();

    assertThat(parted.after()).isNotIn(parted.joined(), parted.before());
    checkMoved("/api/v1/clusters/", parted.before(), parted.after());
    given()
        .get("/api/v1/clusters/" + parted.before() + "/lineage")
        .then()
        .statusCode(200)
        .body("state", equalTo("merged"))
        .body("leadsTo", equalTo(parted.after().toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/clusters/", "/api/v1/timelines/"})
  void cluster_whoseClaimsParted_isGoneAndTellsWhereTheyAre(String road) {
    say("2");
    say("3");
    settle("2", "3");
    UUID ended = cluster("2");
    say("1");
    say("4");
    say("5");
    settle("1", "4", "5");
    UUID greater = cluster("1");
    for (String each : List.of("1", "2", "3", "4", "5")) {
      say(each);
    }
    settle("1", "2", "3", "4", "5");
    assertThat(cluster("3")).isEqualTo(greater);
    checkMoved(road, ended, greater);
    say("3");
    settle("3");

    given()
        .get(road + ended)
        .then()
        .statusCode(410)
        .body("type", equalTo("urn:isnad:problem:gone"))
        .body("lineage.id", containsInAnyOrder(greater.toString(), cluster("3").toString()))
        .body("lineage.claims", contains(1, 1));
    given()
        .get("/api/v1/clusters/" + ended + "/lineage")
        .then()
        .body("state", equalTo("split"))
        .body("$", not(hasKey("leadsTo")))
        .body("now.claims", contains(1, 1));
  }

  @Test
  void lineage_ofACluster_hasEachMoveWithItsChange() {
    Parted parted = mergedThenParted();
    String joined = parted.joined().toString();
    String lineage = "/api/v1/clusters/" + joined + "/lineage";

    given()
        .get(lineage)
        .then()
        .statusCode(200)
        .body("state", equalTo("active"))
        .body("now.id", contains(joined))
        .body("items.to", contains(parted.after().toString(), joined))
        .body("items[0].from.id", contains(joined))
        .body("items[1].from.id", contains(parted.before().toString()))
        .body("items[1].from.claims", contains(1))
        .body("items[0].at", notNullValue())
        .body("items[0].change", greaterThan(0));
    String cursor = given().get(lineage + "?limit=1").then().extract().path("nextCursor");
    given()
        .get(lineage + "?limit=1&cursor=" + cursor)
        .then()
        .body("items.to", contains(joined))
        .body("$", not(hasKey("nextCursor")));
    given().get("/api/v1/clusters/" + UUID.randomUUID() + "/lineage").then().statusCode(404);
  }

  @Test
  void list_byWords_isAPictureOfTheMomentOfItsFirstPage() {
    alone("1");
    alone("2");
    String listed = "/api/v1/timelines?q=lift&limit=1&source=" + source;
    String cursor =
        given()
            .get(listed)
            .then()
            .body("items.id", contains(cluster("2").toString()))
            .extract()
            .path("nextCursor");

    Api.postClaim(Api.claim(source, "1", "The stairs are swept."));

    given()
        .get(listed + "&cursor=" + cursor)
        .then()
        .body("items.id", contains(cluster("1").toString()));
  }
}

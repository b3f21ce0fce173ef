// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
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

/**
 * Claims of a source of their own, whose relations a test decides instead of the models. Claims are
 * called by their external ids.
 */
final class HandStory {

  private final ClaimStore claims;
  private final ClusterStore clusters;
  private final ClusterCatalogue catalogue;
  private final String source = Api.newSource();

  HandStory(ClaimStore claims, ClusterStore clusters, ClusterCatalogue catalogue) {
    this.claims = claims;
    this.clusters = clusters;
    this.catalogue = catalogue;
  }

  UUID id(String claim) {
    return ClaimIds.of(source, claim);
  }

  private Claim claim(String name) {
    return claims.byId(id(name)).orElseThrow();
  }

  /** The claim says this from now on, and is not settled. */
  HandStory say(String claim, String text) {
    Api.postClaim(Api.claim(source, claim, text));
    return this;
  }

  /** Claims that say something of their own, settled without relations. */
  HandStory strangers(String... names) {
    for (String name : names) {
      say(name, "Lift " + name + " of the pier works.");
    }
    return settle(names);
  }

  HandStory retract(String claim) {
    given().delete(Api.CLAIMS + "/" + id(claim)).then().statusCode(200);
    return settle(claim);
  }

  /** Settles a claim without relations. */
  HandStory settle(String... names) {
    return settle(List.of(names), List.of());
  }

  HandStory settle(List<String> names, List<PairRelation> relations) {
    Map<UUID, Long> versions =
        names.stream().map(this::claim).collect(Collectors.toMap(Claim::id, Claim::version));
    clusters.settle(new Settlement(versions, relations, Map.of(), Long.MAX_VALUE));
    return this;
  }

  /** Settles claims each of which says the same as all others. */
  HandStory settleMatching(String... names) {
    List<PairRelation> relations = new ArrayList<>();
    for (String a : names) {
      for (String b : names) {
        if (a.compareTo(b) < 0) {
          relations.add(pair(a, b, Relation.MATCH));
        }
      }
    }
    return settle(Arrays.asList(names), relations);
  }

  /** What the machine is to make of two claims: almost certainly this. */
  PairRelation pair(String one, String other, Relation relation) {
    double[] odds = {.01, .01, .01, .01};
    odds[relation.ordinal()] = .97;
    return pair(one, other, relation, new Probabilities(odds[0], odds[1], odds[2], odds[3]));
  }

  PairRelation pair(String one, String other, Relation relation, Probabilities probabilities) {
    boolean inOrder = IdOrder.ASCENDING.compare(id(one), id(other)) < 0;
    Claim a = claim(inOrder ? one : other);
    Claim b = claim(inOrder ? other : one);
    return new PairRelation(
        a.id(),
        a.revision(),
        b.id(),
        b.revision(),
        relation,
        probabilities,
        .9,
        Proximity.UNKNOWN,
        null,
        "by hand");
  }

  UUID cluster(String claim) {
    return requireNonNull(catalogue.placesOf(List.of(id(claim))).get(id(claim))).cluster();
  }

  boolean areTogether(String one, String other) {
    return cluster(one).equals(cluster(other));
  }

  int position(String claim) {
    return requireNonNull(catalogue.placesOf(List.of(id(claim))).get(id(claim))).position();
  }

  /** For each claim, with whom it is in one cluster (.) and in one position (=). */
  String arrangement(String... names) {
    StringBuilder rows = new StringBuilder();
    for (String one : names) {
      for (String other : names) {
        boolean same = areTogether(one, other) && position(one) == position(other);
        rows.append(same ? '=' : areTogether(one, other) ? '.' : ' ');
      }
      rows.append('\n');
    }
    return rows.toString();
  }

  ValidatableResponse judge(String a, String b, String relation) {
    return judge("en", a, b, relation);
  }

  ValidatableResponse judge(String language, String a, String b, String relation) {
    return given()
        .header("Accept-Language", language)
        .contentType("application/json")
        .body(
            """
            {"a":"%s","b":"%s","relation":"%s"}"""
                .formatted(id(a), id(b), relation))
        .post("/api/v1/judgements")
        .then();
  }

  /** Makes a judgement that nothing speaks against; returns its id. */
  String judged(String a, String b, String relation) {
    return judge(a, b, relation).statusCode(201).extract().path("id");
  }

  static ValidatableResponse withdraw(String judgement) {
    return given().delete("/api/v1/judgements/" + judgement).then();
  }

  static ValidatableResponse judgementUnless(String id, String tag) {
    return given().header("If-None-Match", tag).get("/api/v1/judgements/" + id).then();
  }

  static ValidatableResponse judgement(String id) {
    return given().get("/api/v1/judgements/" + id).then();
  }
}

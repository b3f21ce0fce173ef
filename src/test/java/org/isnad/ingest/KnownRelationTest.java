// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Precondition;
import org.isnad.claim.Relation;
import org.isnad.claim.Source;
import org.isnad.claim.SourceKind;
import org.isnad.claim.SourceStore;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.IdOrder;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Proximity;
import org.isnad.cluster.Settlement;
import org.isnad.compare.JudgeAnswers;
import org.isnad.compare.Probabilities;
import org.isnad.embed.Verdict;
import org.isnad.testsupport.ByHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of a pair is kept to the last number, and used while it holds. */
@QuarkusTest
@TestProfile(ByHand.class)
class KnownRelationTest {

  private static final JudgeAnswers ANSWERS =
      new JudgeAnswers(
          new Verdict(.11, .12, .13, .14),
          new Verdict(.21, .22, .23, .24),
          new Probabilities(.31, .32, .33, .04),
          new Probabilities(.41, .42, .13, .04));

  @Inject ClaimIntake intake;
  @Inject ClaimStore claims;
  @Inject SourceStore sources;
  @Inject ClusterStore clusters;
  @Inject ClaimSteps steps;
  @Inject Engine engine;

  private String source;

  @BeforeEach
  void twoClaimsOnOneEvent() {
    source = "known-" + UUID.randomUUID();
    sources.put(
        new Source(
            source, Map.of("en", "Known"), SourceKind.OTHER, null, List.of(), null, List.of()),
        Precondition.NONE);
    intake.recordEach(
        List.of(
            content("1", "The trawler Zahra capsized off Tobruk and 14 sailors drowned."),
            content("2", "Fourteen sailors drowned when the trawler Zahra went down.")));
  }

  private ClaimContent content(String externalId, String text) {
    return new ClaimContent(source, externalId, text, "en", null, null, null, false);
  }

  private List<UUID> ids() {
    return List.of(ClaimIds.of(source, "1"), ClaimIds.of(source, "2"));
  }

  /** Settles both as if this engine had said so of them. */
  private PairRelation settledBy(String name) {
    List<Claim> both =
        claims.byIds(ids()).stream()
            .sorted(Comparator.comparing(Claim::id, IdOrder.ASCENDING))
            .toList();
    PairRelation relation =
        new PairRelation(
            both.get(0).id(),
            both.get(0).revision(),
            both.get(1).id(),
            both.get(1).revision(),
            Relation.CONFLICT,
            new Probabilities(.15, .7, .1, .05),
            .625,
            Proximity.UNKNOWN,
            ANSWERS,
            name);
    Map<UUID, Long> versions =
        Map.of(both.get(0).id(), both.get(0).version(), both.get(1).id(), both.get(1).version());
    clusters.settle(new Settlement(versions, List.of(relation), Map.of(), Long.MAX_VALUE));
    return relation;
  }

  /** Of the two claims; other tests tell of the same event. */
  private List<PairRelation> between() {
    return clusters.relationsOf(ids()).stream()
        .filter(each -> ids().containsAll(List.of(each.a(), each.b())))
        .toList();
  }

  @Test
  void relation_ofThisEngine_comesBackNumberForNumber_andIsNotMadeAgain() {
    PairRelation relation = settledBy(engine.name());
    assertThat(between()).containsExactly(relation);

    steps.settleAgain(claims.byIds(ids()));

    assertThat(between()).singleElement().isNotEqualTo(relation);
    assertThat(between()).extracting(each -> each.at(Proximity.UNKNOWN)).containsExactly(relation);
    List<PairRelation> once = between();
    assertThat(steps.settleAgain(claims.byIds(ids())).relations()).isZero();
    assertThat(between()).isEqualTo(once);
  }

  @Test
  void relation_ofAnotherEngine_isMadeAgain() {
    PairRelation relation = settledBy("another engine");
    assertThat(between()).containsExactly(relation);

    steps.settleAgain(claims.byIds(ids()));

    assertThat(between())
        .singleElement()
        .satisfies(
            again -> {
              assertThat(again.engine()).isEqualTo(engine.name());
              assertThat(again.answers()).isNotEqualTo(ANSWERS);
            });
  }
}

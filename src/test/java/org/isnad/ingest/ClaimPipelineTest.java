// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.isnad.candidate.VectorStore;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Precondition;
import org.isnad.claim.Source;
import org.isnad.claim.SourceKind;
import org.isnad.claim.SourceStore;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Place;
import org.isnad.cluster.Settled;
import org.isnad.cluster.Settlement;
import org.isnad.compare.TextReader;
import org.isnad.embed.Encoder;
import org.isnad.ingest.IntakeOutcome.Status;
import org.isnad.testsupport.ByHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is pending survives every end, and is done once. */
@QuarkusTest
@TestProfile(ByHand.class)
class ClaimPipelineTest {

  private static final Worker WORKER = new Worker("worker");

  @Inject ClaimIntake intake;
  @Inject ClaimStore claims;
  @Inject SourceStore sources;
  @Inject ClusterCatalogue catalogue;
  @Inject ClusterStore clusters;
  @Inject ClaimReadings readings;
  @Inject ClaimIndex index;
  @Inject PairComparison comparison;
  @Inject ClaimMeanings meanings;
  @Inject NearPairs near;
  @Inject ClaimSteps steps;
  @Inject VectorStore vectors;
  @Inject TextReader reader;
  @Inject Encoder encoder;
  @Inject Cores cores;
  @Inject MeterRegistry meters;

  private String source;

  @BeforeEach
  void newSourceAndNothingPending() {
    source = "pipeline-" + UUID.randomUUID();
    sources.put(
        new Source(
            source, Map.of("en", "Pipeline"), SourceKind.OTHER, null, List.of(), null, List.of()),
        Precondition.NONE);
    settleAll();
  }

  private ClaimContent content(String externalId, String text) {
    return new ClaimContent(source, externalId, text, "en", null, null, null, false);
  }

  /** One event told twice, and another. */
  private List<ClaimContent> story() {
    return List.of(
        content("1", "The ferry Nawras sank off Dahab and 30 passengers died."),
        content("2", "The ferry Nawras sank off Dahab, killing 30 passengers."),
        content("3", "Bakers in Lisbon prefer rye to wheat."));
  }

  private List<UUID> ids() {
    return story().stream().map(said -> ClaimIds.of(source, said.externalId())).toList();
  }

  /** As a start of the service does it, and its end. */
  private void settleAll() {
    ClaimPipeline pipeline = new ClaimPipeline(WORKER, claims, index, steps);
    pipeline.start();
    try {
      await().atMost(Duration.ofSeconds(60)).until(() -> claims.countPending() == 0);
    } finally {
      pipeline.stop();
    }
  }

  private Map<UUID, Place> places() {
    return catalogue.placesOf(ids());
  }

  private UUID cluster(int claim) {
    return requireNonNull(places().get(ids().get(claim))).cluster();
  }

  @Test
  void claims_recordedWhileNoPipelineRan_areSettledByTheNextStart() {
    intake.recordEach(story());
    assertThat(claims.countPending()).isEqualTo(3);
    assertThat(places()).isEmpty();

    settleAll();

    assertThat(places()).hasSize(3);
    assertThat(cluster(0)).isEqualTo(cluster(1)).isNotEqualTo(cluster(2));
  }

  @Test
  void meaning_ofASettledClaim_isKept_untilItSaysSomethingElse() {
    intake.recordEach(story());
    settleAll();

    UUID claim = ids().get(0);
    String text = story().get(0).text();
    assertThat(vectors.meanings(ids(), encoder.id())).hasSize(3);
    assertThat(vectors.meanings(ids(), encoder.id()).get(claim))
        .isEqualTo(reader.read(text).meaning());
    assertThat(vectors.meanings(ids(), "another")).isEmpty();

    intake.recordEach(List.of(content("1", "The ferry Nawras is safe in port.")));

    assertThat(vectors.meanings(ids(), encoder.id())).hasSize(2).doesNotContainKey(claim);
  }

  @Test
  void stop_atOnceAfterTheStart_leavesPendingWhatTheNextStartDoes() {
    intake.recordEach(story());
    ClaimPipeline brief = new ClaimPipeline(WORKER, claims, index, steps);
    brief.start();
    brief.stop();

    settleAll();

    assertThat(places()).hasSize(3);
  }

  @Test
  void batch_cutShortBeforeItsCommit_isDoneAgainWithTheSameResult() {
    intake.recordEach(story());
    List<Claim> pending = claims.take("worker", 10);
    ClaimSteps cutShort =
        new ClaimSteps(
            readings, meanings, index, near, comparison, new LostAtTheEnd(clusters), cores, meters);

    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> cutShort.settle(pending)).hasMessage("power cut");
      assertThat(claims.countPending()).isEqualTo(3);
      assertThat(places()).isEmpty();
      assertThat(clusters.relationsOf(ids())).isEmpty();
    }
    settleAll();

    assertThat(places()).hasSize(3);
    assertThat(cluster(0)).isEqualTo(cluster(1)).isNotEqualTo(cluster(2));
    Set<List<UUID>> pairs = new HashSet<>();
    assertThat(clusters.relationsOf(ids()))
        .isNotEmpty()
        .allMatch(relation -> pairs.add(List.of(relation.a(), relation.b())));
  }

  @Test
  void batch_settledAgain_changesNothing() {
    intake.recordEach(story());
    List<Claim> pending = claims.take("worker", 10);
    assertThat(steps.settle(pending)).isEqualTo(3);
    Map<UUID, Place> before = places();
    long change = catalogue.lastChange();
    List<PairRelation> relations = clusters.relationsOf(ids());

    assertThat(steps.settle(pending)).isZero();

    assertThat(places()).isEqualTo(before);
    assertThat(catalogue.lastChange()).isEqualTo(change);
    assertThat(clusters.relationsOf(ids())).containsExactlyInAnyOrderElementsOf(relations);
  }

  @Test
  void batch_ofAClaimRevisedMeanwhile_leavesItPending() {
    intake.recordEach(story());
    List<Claim> pending = claims.take("worker", 10);
    intake.recordEach(List.of(content("3", "Bakers in Lisbon prefer wheat to rye.")));

    assertThat(steps.settle(pending)).isEqualTo(2);
    assertThat(claims.take("worker", 10)).extracting(Claim::id).containsExactly(ids().get(2));
  }

  @Test
  void sameBatchAgain_whilePendingAndWhenSettled_isThereOnce() {
    long before = claims.count();
    assertThat(intake.recordEach(story()))
        .extracting(IntakeOutcome::status)
        .containsOnly(Status.CREATED);
    assertThat(intake.recordEach(story()))
        .extracting(IntakeOutcome::status)
        .containsOnly(Status.UNCHANGED);
    settleAll();
    Map<UUID, Place> places = places();
    long change = catalogue.lastChange();

    assertThat(intake.recordEach(story()))
        .extracting(IntakeOutcome::status)
        .containsOnly(Status.UNCHANGED);
    assertThat(claims.countPending()).isZero();
    settleAll();

    assertThat(claims.count()).isEqualTo(before + 3);
    assertThat(ids()).allSatisfy(id -> assertThat(claims.revisions(id, 0, 10).items()).hasSize(1));
    assertThat(places()).isEqualTo(places);
    assertThat(catalogue.lastChange()).isEqualTo(change);
  }

  @Test
  void steps_haveATimerEach() {
    intake.recordEach(story());
    settleAll();

    for (String step : List.of("read", "find", "compare", "cluster", "write")) {
      assertThat(
              meters
                  .get("isnad.pipeline.step")
                  .tag("step", step)
                  .timer()
                  .totalTime(TimeUnit.NANOSECONDS))
          .as(step)
          .isPositive();
    }
  }

  /** A database that is lost when everything is to be written. */
  private record LostAtTheEnd(ClusterStore before) implements ClusterStore {

    @Override
    public List<PairRelation> relationsOf(Collection<UUID> claims) {
      return before.relationsOf(claims);
    }

    @Override
    public Settled settle(Settlement settlement) {
      throw new IllegalStateException("power cut");
    }

    @Override
    public Settled settleAgain(Settlement settlement) {
      return settle(settlement);
    }
  }
}

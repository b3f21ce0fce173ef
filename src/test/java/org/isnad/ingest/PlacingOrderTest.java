// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.isnad.candidate.CandidateIndex;
import org.isnad.candidate.Nearness;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Precondition;
import org.isnad.claim.Source;
import org.isnad.claim.SourceKind;
import org.isnad.claim.SourceStore;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.cluster.ClusterRow.Conflict;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.NeighbourStore;
import org.isnad.cluster.Place;
import org.isnad.compare.Comparer;
import org.isnad.embed.Encoder;
import org.isnad.testsupport.AsAdmin;
import org.isnad.testsupport.ByHand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo story, told in other orders and by several hands, ends in the same clusters. */
@QuarkusTest
@TestProfile(ByHand.class)
@AsAdmin
class PlacingOrderTest {

  private static final Worker ONE = new Worker("one");
  private static final Worker OTHER = new Worker("other");

  @Inject ClaimStore claims;
  @Inject SourceStore sources;
  @Inject ClusterCatalogue catalogue;
  @Inject ClusterStore clusters;
  @Inject EntityManager entities;
  @Inject ClaimReadings readings;
  @Inject ClaimMeanings meanings;
  @Inject NeighbourStore neighbours;
  @Inject NeighbourLimit limit;
  @Inject Nearness nearness;
  @Inject Encoder encoder;
  @Inject Comparer comparer;
  @Inject Engine engine;
  @Inject ClaimIndex index;
  @Inject ClaimSteps steps;
  @Inject Cores cores;
  @Inject MeterRegistry meters;

  @TempDir Path folder;

  /** What makes the next telling other content, so that what was retracted comes back. */
  private static int telling;

  List<ClaimContent> story;

  @BeforeEach
  void read() throws IOException {
    telling++;
    story = new ArrayList<>();
    try (InputStream file = requireNonNull(getClass().getResourceAsStream("/demo/claims.ndjson"))) {
      new ObjectMapper()
          .readerFor(JsonNode.class)
          .<JsonNode>readValues(file)
          .forEachRemaining(row -> story.add(content(row)));
    }
    story.stream().map(ClaimContent::source).distinct().forEach(this::put);
    work(ONE);
  }

  @AfterEach
  void takeBack() {
    ids().forEach(id -> claims.retract(id, Precondition.NONE));
    work(ONE);
  }

  private static ClaimContent content(JsonNode row) {
    return new ClaimContent(
        row.get("source").asText(),
        "order-" + row.get("externalId").asText(),
        row.get("text").asText(),
        row.get("language").asText(),
        null,
        Instant.parse(row.get("publishedAt").asText()),
        "https://example.org/" + telling,
        false);
  }

  private void put(String source) {
    if (sources.byId(source).isEmpty()) {
      sources.put(
          new Source(
              source, Map.of("en", source), SourceKind.OTHER, null, List.of(), null, List.of()),
          Precondition.NONE);
    }
  }

  List<UUID> ids() {
    return story.stream().map(said -> ClaimIds.of(said.source(), said.externalId())).toList();
  }

  /** As a start of the service does it, and its end. */
  private void work(Worker worker) {
    ClaimPipeline pipeline = new ClaimPipeline(worker, claims, index, steps);
    pipeline.start();
    awaitSettled();
    pipeline.stop();
  }

  private void awaitSettled() {
    await().atMost(Duration.ofMinutes(3)).until(() -> claims.countPending() == 0);
  }

  void tell(List<ClaimContent> told, int atOnce) {
    for (int from = 0; from < told.size(); from += atOnce) {
      claims.record(told.subList(from, Math.min(told.size(), from + atOnce)));
      settlePending();
    }
  }

  void settlePending() {
    index.catchUp(() -> true);
    for (List<Claim> taken = claims.take(ONE.id(), 64);
        !taken.isEmpty();
        taken = claims.take(ONE.id(), 64)) {
      steps.settle(taken);
    }
  }

  /**
   * How it ended, without the ids of clusters: sets of claims, a set a position, and which of these
   * conflict.
   */
  private record Ending(Set<Set<Set<UUID>>> clusters, Set<Set<Set<UUID>>> conflicts) {}

  private Ending ending() {
    Map<UUID, Map<Integer, Set<UUID>>> byCluster = new HashMap<>();
    Map<UUID, Place> places = catalogue.placesOf(ids());
    places.forEach(
        (claim, place) ->
            byCluster
                .computeIfAbsent(place.cluster(), id -> new TreeMap<>())
                .computeIfAbsent(place.position(), position -> new HashSet<>())
                .add(claim));
    Set<Set<Set<UUID>>> found = new HashSet<>();
    Set<Set<Set<UUID>>> conflicts = new HashSet<>();
    byCluster.forEach(
        (cluster, positions) -> {
          found.add(new HashSet<>(positions.values()));
          for (Conflict each : catalogue.byId(cluster).orElseThrow().conflicts()) {
            conflicts.add(
                Set.of(
                    requireNonNull(positions.get(each.a())),
                    requireNonNull(positions.get(each.b()))));
          }
        });
    return new Ending(found, conflicts);
  }

  static <T> List<T> shuffled(List<T> items, @Nullable Random random) {
    List<T> shuffled = new ArrayList<>(items);
    if (random != null) {
      Collections.shuffle(shuffled, random);
    }
    return shuffled;
  }

  private void forget() {
    takeBack();
    telling++;
    story = story.stream().map(said -> saying(said, said.text())).toList();
  }

  @Test
  void story_inOtherOrdersAndBatches_endsTheSame() {
    tell(story, story.size());
    Ending expected = ending();
    assertThat(expected.clusters()).hasSizeGreaterThan(3);
    assertThat(expected.conflicts()).isNotEmpty();

    Random random = new Random(11);
    for (int atOnce : new int[] {1, 3, 7}) {
      forget();
      tell(shuffled(story, random), atOnce);

      assertThat(ending()).as("%d at once", atOnce).isEqualTo(expected);
    }
  }

  @Test
  void story_withRetractionsOnTheWay_endsAsWithoutThoseClaims() {
    List<ClaimContent> kept = story.subList(0, story.size() * 3 / 4);
    tell(kept, 64);
    Ending expected = ending();

    forget();
    List<ClaimContent> all = shuffled(story, new Random(12));
    List<String> keys =
        story.subList(0, story.size() * 3 / 4).stream().map(ClaimContent::externalId).toList();
    tell(all.subList(0, all.size() / 2), 5);
    retractOthers(keys);
    tell(all.subList(all.size() / 2, all.size()), 5);
    retractOthers(keys);
    settlePending();

    assertThat(ending()).isEqualTo(expected);
  }

  private void retractOthers(List<String> kept) {
    story.stream()
        .filter(said -> !kept.contains(said.externalId()))
        .forEach(
            said ->
                claims.retract(ClaimIds.of(said.source(), said.externalId()), Precondition.NONE));
  }

  @Test
  void story_halvesPlacedByTwoAtOnce_endsAsByOne() throws InterruptedException {
    tell(story, story.size());
    Ending expected = ending();
    forget();

    try (CandidateIndex own = CandidateIndex.open(folder, encoder.id())) {
      ClaimPipeline one = new ClaimPipeline(ONE, claims, index, steps);
      ClaimIndex ownIndex = new ClaimIndex(() -> own, claims, meanings, nearness);
      ClaimPipeline other = new ClaimPipeline(OTHER, claims, ownIndex, steps(ownIndex));
      one.start();
      other.start();
      List<ClaimContent> told = shuffled(story, new Random(13));
      Thread half = new Thread(() -> record(told.subList(0, told.size() / 2), one));
      half.start();
      record(told.subList(told.size() / 2, told.size()), other);
      half.join();
      awaitSettled();
      one.stop();
      other.stop();
    }

    assertThat(ending()).isEqualTo(expected);
  }

  private void record(List<ClaimContent> half, ClaimPipeline woken) {
    for (ClaimContent said : half) {
      claims.record(List.of(said));
      woken.claimsChanged();
    }
  }

  private ClaimSteps steps(ClaimIndex ownIndex) {
    return new ClaimSteps(
        readings,
        meanings,
        ownIndex,
        new NearPairs(ownIndex, claims, meanings, neighbours, limit, nearness, cores, meters),
        new PairComparison(claims, clusters, readings, comparer, engine, cores, meters),
        clusters,
        cores,
        meters);
  }

  @Test
  void story_withOtherWordsOnTheWay_endsAsWithTheLast() {
    tell(story, story.size());
    Ending expected = ending();

    forget();
    List<ClaimContent> all = shuffled(story, new Random(15));
    List<ClaimContent> others = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 2) {
      others.add(saying(all.get(i), all.get((i + 5) % all.size()).text()));
    }
    tell(others, 4);
    tell(all.subList(0, all.size() / 2), 3);
    tell(all, 9);

    assertThat(ending()).isEqualTo(expected);
  }

  static ClaimContent saying(ClaimContent said, String text) {
    return new ClaimContent(
        said.source(),
        said.externalId(),
        text,
        said.language(),
        null,
        said.publishedAt(),
        "https://example.org/" + telling,
        false);
  }

  /** Others settled in between: the batch must not be written before it has seen them. */
  @Test
  void batch_comparedBeforeOthersWereSettled_isComparedWithTheseToo() {
    tell(story, story.size());
    Ending expected = ending();
    forget();

    try (CandidateIndex own = CandidateIndex.open(folder, encoder.id())) {
      ClaimIndex behind = new ClaimIndex(() -> own, claims, meanings, nearness);
      behind.catchUp(() -> true);
      claims.record(story);
      List<Claim> first = claims.take(ONE.id(), story.size() / 2);
      List<Claim> second = claims.take(OTHER.id(), story.size());
      assertThat(steps.settle(first)).isEqualTo(first.size());
      assertThat(steps(behind).settle(second)).isEqualTo(second.size());
    }

    assertThat(ending()).isEqualTo(expected);
  }

  @Test
  void claims_takenByOneThatWasKilled_areSettledByItsNextStartOrWhenTheLeaseHasRunOut() {
    claims.record(story);
    claims.take("killed", 5);
    claims.take("lost", 5);
    update("update claim set leased_until = now() - interval '1 second' where leased_by = 'lost'");

    work(new Worker("killed"));

    assertThat(catalogue.placesOf(ids())).hasSize(story.size());
  }

  @Test
  void rebuild_ofWhatCameBitByBit_changesNothing() {
    tell(shuffled(story, new Random(14)), 4);
    Ending expected = ending();

    assertThat(rebuilt("changes")).isZero();
    assertThat(ending()).isEqualTo(expected);
  }

  @Test
  void rebuild_whenRelationsAndPlacesWereLost_makesThemAgain() {
    tell(story, 8);
    Ending expected = ending();
    String lost = ids().get(0).toString();
    update("delete from relation where '" + lost + "' in (a::text, b::text)");
    update("update membership set position = 9 where to_seq is null and claim_id = '" + lost + "'");

    assertThat(rebuilt("relations")).isPositive();
    assertThat(ending()).isEqualTo(expected);
    assertThat(rebuilt("relations")).isZero();
  }

  static int rebuilt(String count) {
    return given().post("/api/v1/clusters:rebuild").then().statusCode(200).extract().path(count);
  }

  void update(String sql) {
    QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql).executeUpdate());
  }
}

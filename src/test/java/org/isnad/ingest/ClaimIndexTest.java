// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.isnad.candidate.CandidateIndex;
import org.isnad.candidate.NearClaim;
import org.isnad.candidate.NearQuery;
import org.isnad.candidate.Nearness;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Precondition;
import org.isnad.claim.Source;
import org.isnad.claim.SourceKind;
import org.isnad.claim.SourceStore;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.Settlement;
import org.isnad.embed.Encoder;
import org.isnad.testsupport.ByHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of candidates may be lost or behind; a start makes it as the claims are. */
@QuarkusTest
@TestProfile(ByHand.class)
class ClaimIndexTest {

  private static final String TEXT = "The lighthouse of Cape Spartel is lit again after %s years.";

  private static final int ENOUGH = 100;

  @Inject ClaimStore claims;
  @Inject EntityManager entities;
  @Inject SourceStore sources;
  @Inject ClusterStore clusters;
  @Inject ClaimMeanings meanings;
  @Inject Nearness nearness;
  @Inject Encoder encoder;
  @Inject ClaimIndex ofTheService;

  @TempDir Path folder;

  private String source;

  @BeforeEach
  void newSource() {
    source = "index-" + UUID.randomUUID();
    sources.put(
        new Source(
            source, Map.of("en", "Index"), SourceKind.OTHER, null, List.of(), null, List.of()),
        Precondition.NONE);
  }

  private Claim record(String externalId) {
    ClaimContent content =
        new ClaimContent(
            source, externalId, TEXT.formatted(externalId), "en", null, null, null, false);
    claims.record(List.of(content));
    return claim(externalId);
  }

  private Claim claim(String externalId) {
    return claims.byId(ClaimIds.of(source, externalId)).orElseThrow();
  }

  /** As the pipeline does it, but for the comparison. */
  private void settle(Claim... settled) {
    for (Claim claim : settled) {
      clusters.settle(
          new Settlement(Map.of(claim.id(), claim.version()), List.of(), Map.of(), Long.MAX_VALUE));
    }
  }

  private CandidateIndex open(String name) {
    return CandidateIndex.open(folder.resolve(name), encoder.id());
  }

  private ClaimIndex over(CandidateIndex opened) {
    return new ClaimIndex(() -> opened, claims, meanings, nearness);
  }

  private List<UUID> near(ClaimIndex index, Claim claim) {
    Subject subject = Subject.of(claim, encoder.encode(claim.content().text()));
    NearQuery query = new NearQuery(subject.terms(), subject.meaning(), Set.of(claim.id()), ENOUGH);
    return index.near(query).stream().map(NearClaim::id).toList();
  }

  private void assertFoundAfterAStart(String folder, Claim near, Claim... found) {
    try (CandidateIndex again = open(folder)) {
      ClaimIndex index = over(again);
      index.catchUp(() -> true);

      assertThat(near(index, near)).contains(Stream.of(found).map(Claim::id).toArray(UUID[]::new));
    }
  }

  @Test
  void start_withoutFolder_rebuildsFromTheClaims() {
    Claim one = record("1");
    Claim two = record("2");
    settle(one, two);

    try (CandidateIndex empty = open("new")) {
      ClaimIndex index = over(empty);
      index.catchUp(() -> true);

      assertThat(index.state()).isEqualTo(IndexState.READY);
      assertThat(near(index, one)).contains(two.id()).doesNotContain(one.id());
      assertThat(empty.committedVersion()).isEqualTo(claims.lastSettlement());
    }
  }

  @Test
  void start_withAnIndexBehind_addsRevisesAndRemoves() {
    Claim kept = record("1");
    Claim retracted = record("2");
    Claim probe = record("3");
    settle(kept, retracted, probe);
    try (CandidateIndex old = open("old")) {
      over(old).catchUp(() -> true);
    }
    Claim later = record("4");
    claims.retract(retracted.id(), Precondition.NONE);
    settle(later, claim("2"));

    try (CandidateIndex old = open("old")) {
      ClaimIndex index = over(old);
      index.catchUp(() -> true);

      assertThat(near(index, probe)).contains(kept.id(), later.id()).doesNotContain(retracted.id());
    }
  }

  /** Killed between the commits of the index: what was settled by then is not lost to it. */
  @Test
  void start_afterACommitWithClaimsPending_hasWhatWasSettledAfterIt() {
    Claim one = record("1");
    Claim pending = record("2");
    Claim last = record("3");
    settle(one, last);
    try (CandidateIndex killed = open("killed")) {
      ClaimIndex index = over(killed);
      index.catchUp(() -> true);
      settle(pending);
      index.follow();
    }

    assertFoundAfterAStart("killed", one, pending, last);
  }

  @Test
  void follow_claimsSettledByAnother_areFound() {
    Claim one = record("1");
    settle(one);
    try (CandidateIndex opened = open("follower")) {
      ClaimIndex index = over(opened);
      index.catchUp(() -> true);
      Claim two = record("2");
      settle(two);
      assertThat(near(index, one)).doesNotContain(two.id());

      assertThat(index.follow()).isEqualTo(claims.lastSettlement());
      assertThat(near(index, one)).contains(two.id());
    }
  }

  @Test
  void start_withAnIndexAheadOfTheDatabase_rebuilds() {
    Claim one = record("1");
    Claim two = record("2");
    settle(one, two);
    try (CandidateIndex ahead = open("ahead")) {
      ahead.commit(claims.lastSettlement() + 1_000);
      ClaimIndex index = over(ahead);
      index.catchUp(() -> true);

      assertThat(near(index, one)).contains(two.id());
    }
  }

  @Test
  void status_duringARebuild_saysSo() {
    settle(record("1"));
    List<String> said = new ArrayList<>();

    ofTheService.catchUp(
        () -> {
          said.add(indexState());
          return true;
        });

    assertThat(said).isNotEmpty().containsOnly("rebuilding");
    assertThat(indexState()).isEqualTo("ready");
  }

  private static String indexState() {
    return given().get("/api/v1/status").jsonPath().getString("indexState");
  }

  @Test
  void state_onceLuceneGaveUp_isClosedUntilCaughtUp() throws IOException {
    Claim one = record("1");
    settle(one);
    try (CandidateIndex opened = open("full")) {
      ClaimIndex index = over(opened);
      index.catchUp(() -> true);
      Claim two = record("2");
      settle(two);
      Path away = Files.move(folder.resolve("full"), folder.resolve("away"));
      assertThatThrownBy(index::follow).isInstanceOf(UncheckedIOException.class);
      assertThat(index.state()).isEqualTo(IndexState.CLOSED);
      Files.move(away, folder.resolve("full"));

      index.catchUp(() -> true);

      assertThat(index.state()).isEqualTo(IndexState.READY);
      assertThat(near(index, one)).contains(two.id());
    }
  }

  @Test
  void follow_afterTheDatabaseWentBack_forgetsWhatItNoLongerKnows() {
    Claim one = record("1");
    Claim two = record("2");
    settle(one);
    settle(two);
    try (CandidateIndex opened = open("restored")) {
      ClaimIndex index = over(opened);
      index.catchUp(() -> true);
      assertThat(near(index, one)).contains(two.id());

      unsettle(two);

      assertThat(index.follow()).isEqualTo(claims.lastSettlement());
      assertThat(near(index, two)).contains(one.id());
      assertThat(near(index, one)).doesNotContain(two.id());
    }
    settle(two);
  }

  /** As a backup has it that was made before. */
  private void unsettle(Claim claim) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery("update claim set settlement = null where id = :id")
                    .setParameter("id", claim.id())
                    .executeUpdate());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.ClaimRevision;
import org.isnad.claim.ClaimStatus;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Precondition;
import org.isnad.claim.Recorded;
import org.isnad.claim.Recorded.Outcome;
import org.isnad.claim.Source;
import org.isnad.claim.SourceKind;
import org.isnad.claim.SourceStore;
import org.isnad.claim.StaleVersionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresClaimsTest {

  @Inject ClaimStore claims;
  @Inject SourceStore sources;
  @Inject EntityManager entities;

  private String source;

  @BeforeEach
  void newSource() {
    source = "store-" + UUID.randomUUID();
    sources.put(
        new Source(
            source, Map.of("en", "Store"), SourceKind.OTHER, null, List.of(), null, List.of()),
        Precondition.NONE);
  }

  private ClaimContent content(String externalId, String text) {
    return new ClaimContent(source, externalId, text, "en", null, null, null, false);
  }

  private List<Outcome> outcomes(List<Recorded> recorded) {
    return recorded.stream().map(Recorded::outcome).toList();
  }

  @Test
  void record_batch_hasOneOutcomeEachInOrder() {
    claims.record(List.of(content("old", "The dam holds.")));
    ClaimContent stranger =
        new ClaimContent("nobody", "1", "The dam holds.", "en", null, null, null, false);
    List<Recorded> recorded =
        claims.record(
            List.of(
                content("old", "The dam broke."),
                content("new", "The dam leaks."),
                stranger,
                content("new", "The dam leaks."),
                content("new", "The dam leaks badly.")));
    assertThat(outcomes(recorded))
        .containsExactly(
            Outcome.REVISED,
            Outcome.CREATED,
            Outcome.UNKNOWN_SOURCE,
            Outcome.UNCHANGED,
            Outcome.REVISED);
  }

  @Test
  void revisions_ofARetractedAndRevivedClaim_tellWhenEachStood() {
    UUID id = ClaimIds.of(source, "1");
    claims.record(List.of(content("1", "The dam holds.")));
    Claim retracted = claims.retract(id, Precondition.NONE).orElseThrow();
    claims.record(List.of(content("1", "The dam broke.")));
    List<ClaimRevision> revisions = claims.revisions(id, 0, 10).items();
    assertThat(revisions).extracting(ClaimRevision::revision).containsExactly(1, 2);
    assertThat(retracted.status()).isEqualTo(ClaimStatus.RETRACTED);
    assertThat(revisions.get(0).toSeq()).isEqualTo(retracted.version());
    assertThat(revisions.get(1).fromSeq()).isGreaterThan(retracted.version());
    assertThat(revisions.get(1).toSeq()).isNull();
  }

  @Test
  void retract_failedPrecondition_changesNothing() {
    UUID id = ClaimIds.of(source, "1");
    claims.record(List.of(content("1", "The dam holds.")));
    assertThatThrownBy(() -> claims.retract(id, version -> false))
        .isInstanceOf(StaleVersionException.class);
    assertThat(claims.byId(id).orElseThrow().status()).isEqualTo(ClaimStatus.ACTIVE);
  }

  @Test
  void retract_claim_makesItPendingAgain() {
    claims.record(List.of(content("1", "The dam holds.")));
    UUID id = ClaimIds.of(source, "1");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createQuery("update ClaimEntity set pending = false where id = :id")
                    .setParameter("id", id)
                    .executeUpdate());
    assertThat(taken("test")).doesNotContain(id);
    claims.retract(id, Precondition.NONE);
    assertThat(taken("test")).contains(id);
    claims.release("test");
  }

  private List<UUID> taken(String worker) {
    return claims.take(worker, 10_000).stream().map(Claim::id).toList();
  }

  @Test
  void take_whatAnotherHasTaken_waitsForItsReleaseOrTheEndOfItsLease() {
    claims.record(List.of(content("1", "The dam holds.")));
    UUID id = ClaimIds.of(source, "1");

    assertThat(taken("one")).contains(id);
    assertThat(taken("other")).doesNotContain(id);
    claims.release("other");
    assertThat(taken("other")).doesNotContain(id);
    claims.release("one");
    assertThat(taken("other")).contains(id);
    runOut(id);
    assertThat(taken("one")).contains(id);
    claims.release("one");
  }

  @Test
  void take_aClaimThatChangedUnderWork_isGivenToTheNext() {
    claims.record(List.of(content("1", "The dam holds.")));
    UUID id = ClaimIds.of(source, "1");
    assertThat(taken("one")).contains(id);

    claims.record(List.of(content("1", "The dam broke.")));

    assertThat(taken("other")).contains(id);
    claims.release("one");
    claims.release("other");
  }

  private void runOut(UUID claim) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        "update claim set leased_until = now() - interval '1 second'"
                            + " where id = :id")
                    .setParameter("id", claim)
                    .executeUpdate());
  }

  @Test
  void changes_ofManyWritersAndARollback_areNumberedWithoutGaps() throws Exception {
    long before = lastNumber();
    ExecutorService writers = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Object>> writes = new ArrayList<>();
      IntStream.range(0, 40).forEach(i -> writes.add(() -> write(i)));
      for (Future<Object> write : writers.invokeAll(writes)) {
        write.get();
      }
    } finally {
      writers.shutdown();
    }
    List<Long> numbers =
        entities
            .createQuery(
                "select seq from ChangeEntity where seq > :before order by seq", Long.class)
            .setParameter("before", before)
            .getResultList();
    assertThat(numbers)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(before + 1, lastNumber()).boxed().toList())
        .hasSizeGreaterThanOrEqualTo(60);
  }

  /** Two claims; every fourth time a batch that the database refuses, and so rolls back. */
  private Object write(int number) {
    ClaimContent good = content("w" + number, "Gate " + number + " is open.");
    if (number % 4 == 0) {
      assertThatThrownBy(() -> claims.record(List.of(good, content("bad" + number, ""))))
          .isInstanceOf(RuntimeException.class);
      return number;
    }
    return claims.record(List.of(good, content("v" + number, "Gate " + number + " is shut.")));
  }

  private long lastNumber() {
    return entities
        .createQuery("select value from ChangeCounterEntity", Long.class)
        .getSingleResult();
  }

  @Test
  void schema_wordsOutsideTheContract_areRefusedByTheDatabase() {
    checkRefused("update claim set status = 'maybe'");
    checkRefused("update claim set text = repeat('a', 4001)");
    checkRefused("update claim set language = 'arabic'");
    checkRefused("update source set kind = 'blog'");
    checkRefused("update source set id = 'Not An Id'");
    checkRefused("insert into change_counter values (2, 0)");
    checkRefused("insert into change_log (seq, at, type) values (0, now(), 'claim.recorded')");
    checkRefused("insert into change_log (seq, at, type) values (-1, now(), 'claim.read')");
  }

  private void checkRefused(String sql) {
    claims.record(List.of(content("checked", "The dam holds.")));
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(sql).executeUpdate()))
        .as(sql)
        .isInstanceOf(PersistenceException.class)
        .hasMessageContaining("violates check constraint");
  }

  @Test
  void words_query_isServedByItsIndex() {
    List<?> plan =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
                  return entities
                      .createNativeQuery(
                          "explain select id from claim where (to_tsvector('arabic', text)"
                              + " @@ websearch_to_tsquery('arabic', 'dam')) = true")
                      .getResultList();
                });
    assertThat(plan.toString()).contains("claim_words");
  }
}

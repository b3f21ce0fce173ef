// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.isnad.evaluation.GeneratedClaims;
import org.isnad.ops.StepBrake.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes of the packaged service on one PostgreSQL, one of them killed twice on the way, end
 * as one process alone does.
 *
 * <p>One story, because each start costs seconds.
 */
@Timeout(1_200)
class SeveralProcessesIT {

  private static final String KEPT = "kept";
  private static final String DOOMED = "doomed";

  /** So that another process takes over within the test. */
  private static final String SHORT_LEASE = "5s";

  /** So that none does, and only a start can mend what a kill has left. */
  private static final String LONG_LEASE = "1h";

  @TempDir Path folder;

  private final ImportingClient client = new ImportingClient();
  private final List<ServiceProcess> started = new ArrayList<>();
  private EmbeddedPostgres postgres;
  private List<String> claims;

  @BeforeEach
  void startDatabase() throws IOException {
    postgres = EmbeddedPostgres.builder().setServerConfig("log_error_verbosity", "terse").start();
  }

  /** The first five stories of the newswire, and some claims that belong to none. */
  @BeforeEach
  void tellStories() throws IOException {
    GeneratedClaims.write(400, 11, folder);
    List<String> told = Files.readAllLines(folder.resolve("claims.ndjson"));
    List<String> gold = Files.readAllLines(folder.resolve("gold.tsv"));
    claims =
        IntStream.range(0, told.size())
            .filter(i -> gold.get(i + 1).split("\t", -1)[1].matches("s[1-5]\\..*|a[1-4]"))
            .mapToObj(told::get)
            .toList();
  }

  @AfterEach
  void endAll() throws IOException {
    started.forEach(ServiceProcess::close);
    postgres.close();
  }

  @Test
  void halves_importedIntoTwoProcessesOneOfThemKilled_endAsInOneAlone() throws Exception {
    Served together = together();
    Served alone = alone();

    assertThat(alone.partition()).hasSizeGreaterThan(10).anyMatch(each -> each.size() > 1);
    assertThat(alone.conflicts()).isNotEmpty();
    assertThat(together.partition()).isEqualTo(alone.partition());
    assertThat(together.conflicts()).isEqualTo(alone.conflicts());
  }

  private Served alone() throws Exception {
    ServiceProcess process = start("alone", database("alone"), SHORT_LEASE);
    process.awaitReady();
    recordSources(process);
    process.importClaims(claims);
    process.awaitNothingPending();
    return complete(process);
  }

  private Served together() throws Exception {
    String database = database("together");
    ServiceProcess kept = start(KEPT, database, SHORT_LEASE);
    ServiceProcess doomed = start(DOOMED, database, SHORT_LEASE);
    kept.awaitReady();
    doomed.awaitReady();
    recordSources(kept);
    int third = claims.size() / 3;

    try (StepBrake brake = StepBrake.on(database)) {
      settleAtOnce(brake, kept, doomed, claims.subList(0, third));
      killWhileReading(brake, kept, doomed, claims.subList(third, 2 * third));

      doomed = start(DOOMED, database, LONG_LEASE);
      doomed.awaitReady();
      killWhileWriting(brake, kept, doomed, claims.subList(2 * third, claims.size()));
    }
    doomed = start(DOOMED, database, LONG_LEASE);
    doomed.awaitReady();
    client.importAgain(doomed, claims);

    kept.awaitNothingPending();
    doomed.awaitNothingPending();
    Served served = complete(kept);
    assertThat(Served.by(doomed)).isEqualTo(served);
    return served;
  }

  /** Both have taken claims, and go on at the same moment. */
  private void settleAtOnce(
      StepBrake brake, ServiceProcess kept, ServiceProcess doomed, List<String> part)
      throws Exception {
    holdAtReading(brake, kept, doomed, part);
    brake.letGo(KEPT, Step.READ);
    brake.letGo(DOOMED, Step.READ);
    kept.awaitNothingPending();
  }

  /** What it had taken is taken over by the other when the lease has run out. */
  private void killWhileReading(
      StepBrake brake, ServiceProcess kept, ServiceProcess doomed, List<String> part)
      throws Exception {
    holdAtReading(brake, kept, doomed, part);

    doomed.kill();

    assertThat(brake.takenBy(worker(DOOMED))).isPositive();
    brake.letGo(KEPT, Step.READ);
    brake.letGo(DOOMED, Step.READ);
    kept.awaitNothingPending();
    Served served = Served.by(kept);
    assertThat(served.names()).containsExactlyInAnyOrderElementsOf(client.acknowledged());
    assertThat(served.placed()).containsExactlyInAnyOrderElementsOf(client.acknowledged());
  }

  /**
   * Half a settlement is written, and the last two claims sent to it are not acknowledged. The
   * other does all but what was taken.
   */
  private void killWhileWriting(
      StepBrake brake, ServiceProcess kept, ServiceProcess doomed, List<String> part)
      throws Exception {
    int last = part.size() - 2;
    holdAtReading(brake, kept, doomed, part.subList(0, last));
    brake.hold(DOOMED, Step.WRITE);
    brake.letGo(DOOMED, Step.READ);
    awaitThat(() -> brake.holds(DOOMED, Step.WRITE));
    CompletableFuture<List<String>> unanswered =
        doomed.beginToImport(part.subList(last, part.size()));
    awaitThat(() -> brake.waitsForAWriter(DOOMED));

    doomed.kill();

    assertThatThrownBy(unanswered::join).hasCauseInstanceOf(IOException.class);
    assertThat(brake.takenBy(worker(DOOMED))).isPositive();
    brake.letGo(DOOMED, Step.WRITE);
    brake.letGo(KEPT, Step.READ);
    awaitThat(() -> kept.pending() == brake.takenBy(worker(DOOMED)));
  }

  /**
   * Imports while nobody can settle, until both have taken claims and read them. Whoever is the
   * first to take some is held then, so that what comes later is for the other.
   */
  private void holdAtReading(
      StepBrake brake, ServiceProcess kept, ServiceProcess doomed, List<String> part)
      throws Exception {
    brake.hold(KEPT, Step.READ);
    brake.hold(DOOMED, Step.READ);
    int some = part.size() / 2;
    client.importHalves(kept, doomed, part.subList(0, some));
    awaitThat(() -> brake.holds(KEPT, Step.READ) || brake.holds(DOOMED, Step.READ));
    client.importHalves(kept, doomed, part.subList(some, part.size()));
    awaitThat(() -> brake.holds(KEPT, Step.READ) && brake.holds(DOOMED, Step.READ));
  }

  /** All that it serves: every claim once, and in a cluster. */
  private Served complete(ServiceProcess process) {
    Served served = Served.by(process);
    List<String> names = ImportingClient.names(claims);
    assertThat(served.names()).containsExactlyInAnyOrderElementsOf(names);
    assertThat(served.nowhere()).isEmpty();
    assertThat(served.placed()).containsExactlyInAnyOrderElementsOf(names);
    return served;
  }

  private void recordSources(ServiceProcess process) throws IOException {
    Files.readAllLines(folder.resolve("sources.ndjson")).forEach(process::putSource);
  }

  private static void awaitThat(Callable<Boolean> holds) {
    await().atMost(ServiceProcess.DEADLINE).until(holds);
  }

  private String worker(String name) throws IOException {
    return Files.readString(folder.resolve(name).resolve("worker")).strip();
  }

  private String database(String name) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return postgres.getJdbcUrl("postgres", name);
  }

  private ServiceProcess start(String name, String database, String lease) throws IOException {
    ServiceProcess process =
        ServiceProcess.start(
            started.size() + "-" + name,
            folder.resolve(name),
            Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                database + "&ApplicationName=" + name,
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "QUARKUS_DATASOURCE_PASSWORD",
                "postgres",
                "ISNAD_PIPELINE_LEASE",
                lease));
    started.add(process);
    return process;
  }
}

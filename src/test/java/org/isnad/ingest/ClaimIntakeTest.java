// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.LogRecord;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.Precondition;
import org.isnad.claim.Source;
import org.isnad.claim.SourceKind;
import org.isnad.claim.SourceStore;
import org.isnad.ingest.IntakeOutcome.Status;
import org.isnad.testsupport.LogRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimIntakeTest {

  @Inject ClaimIntake intake;
  @Inject SourceStore sources;
  @Inject WakeUps wakeUps;

  private String source;

  @BeforeEach
  void newSource() {
    source = "intake-" + UUID.randomUUID();
    sources.put(
        new Source(
            source, Map.of("en", "Intake"), SourceKind.OTHER, null, List.of(), null, List.of()),
        Precondition.NONE);
  }

  private ClaimContent content(String externalId, String text) {
    return new ClaimContent(source, externalId, text, "en", null, null, null, false);
  }

  private static List<Status> statuses(List<IntakeOutcome> outcomes) {
    return outcomes.stream().map(IntakeOutcome::status).toList();
  }

  /** An empty text has not gone through the checks: it stands for what only the store refuses. */
  @Test
  void recordEach_oneThatTheStoreRefuses_doesNotHoldUpTheOthers() {
    List<ClaimContent> batch =
        List.of(content("1", "The dam holds."), content("2", ""), content("3", "The dam leaks."));
    assertThat(statuses(intake.recordEach(batch)))
        .containsExactly(Status.CREATED, Status.REJECTED, Status.CREATED);
  }

  @Test
  void recordEach_oneThatTheStoreRefuses_isNotQuotedInTheLog() {
    ClaimContent secret =
        new ClaimContent(source, "1", "The whistle is hidden.", "xyz", null, null, null, false);
    try (LogRecords log = LogRecords.listen()) {
      intake.recordEach(List.of(secret));
      assertThat(log.records()).isNotEmpty().extracting(LogRecord::getThrown).containsOnlyNulls();
      assertThat(log.records())
          .extracting(
              line -> line.getLoggerName() + " " + line.getLevel() + ": " + line.getMessage())
          .noneMatch(line -> line.contains("whistle"));
    }
  }

  @Test
  void listeners_areWokenByChangesOnly() {
    List<ClaimContent> batch = List.of(content("1", "The dam holds."));
    int before = wakeUps.count();
    intake.recordEach(batch);
    assertThat(wakeUps.count()).isEqualTo(before + 1);
    intake.recordEach(batch);
    assertThat(wakeUps.count()).isEqualTo(before + 1);
    intake.retract(ClaimIds.of(source, "1"), Precondition.NONE);
    assertThat(wakeUps.count()).isEqualTo(before + 2);
  }

  @ApplicationScoped
  static class WakeUps implements ClaimListener {

    private final AtomicInteger count = new AtomicInteger();

    int count() {
      return count.get();
    }

    @Override
    public void claimsChanged() {
      count.incrementAndGet();
    }
  }
}

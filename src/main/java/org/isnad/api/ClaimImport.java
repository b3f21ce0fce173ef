// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.isnad.claim.ClaimContent;
import org.isnad.ingest.Checked;
import org.isnad.ingest.ClaimIntake;
import org.isnad.ingest.ClaimSubmission;
import org.isnad.ingest.IntakeOutcome;
import org.isnad.ingest.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * One import: lines in, outcomes out, in the same order.
 *
 * <p>Lines are committed in batches, when a batch is full or the input pauses, and only then are
 * their outcomes written: a line that was acknowledged is recorded. What is kept of a waiting line
 * is its checked content, so a batch is small whatever the lines were.
 */
final class ClaimImport {

  private static final int BATCH = 200;

  private final ClaimIntake intake;
  private final ObjectMapper mapper;
  private final LineParser parser;
  private final OutputStream out;
  private final List<Waiting> waiting = new ArrayList<>();

  ClaimImport(ClaimIntake intake, ObjectMapper mapper, OutputStream out) {
    this.intake = intake;
    this.mapper = mapper;
    this.parser = new LineParser(mapper);
    this.out = out;
  }

  /** Reads to the end of the input. */
  void run(LineReader lines) throws IOException {
    for (ImportLine line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        waiting.add(check(line));
      }
      if (waiting.size() >= BATCH) {
        commit();
      }
    }
    commit();
  }

  /** Commits the lines that wait, and says what became of them. */
  void commit() throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    Iterator<IntakeOutcome> recorded =
        intake
            .recordEach(waiting.stream().map(Waiting::content).filter(Objects::nonNull).toList())
            .iterator();
    for (Waiting line : waiting) {
      IntakeOutcome outcome =
          line.content() == null ? IntakeOutcome.rejected(line.errors()) : recorded.next();
      out.write(mapper.writeValueAsBytes(ImportOutcome.of(line.number(), outcome)));
      out.write('\n');
    }
    waiting.clear();
    out.flush();
  }

  private Waiting check(ImportLine line) {
    Checked<ClaimSubmission> parsed = parser.parse(line);
    if (parsed.value() == null) {
      return new Waiting(line.number(), null, parsed.errors());
    }
    Checked<ClaimContent> content = intake.check(parsed.value());
    return new Waiting(line.number(), content.value(), content.errors());
  }

  /** A line that is not committed yet. */
  private record Waiting(long number, @Nullable ClaimContent content, List<InvalidField> errors) {}
}

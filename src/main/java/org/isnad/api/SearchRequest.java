// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.candidate.CandidateFilter;
import org.isnad.ingest.Checked;
import org.isnad.ingest.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are like this text? As it came; null is a field that is absent.
 *
 * @param language ISO 639-1; checked, and not needed
 * @param from claims made at or after
 * @param to claims made before
 * @param sources ids of the sources to look in; absent or empty: all
 */
record SearchRequest(
    @Schema(description = "1 to 4,000 characters") @Nullable String text,
    @Nullable String language,
    @Schema(description = "1 to 100, 10 if not given") @Nullable Integer limit,
    @Nullable String from,
    @Nullable String to,
    @Nullable List<@Nullable String> sources) {

  private static final int DEFAULT_LIMIT = 10;
  private static final int MAX_LIMIT = 100;
  private static final int MAX_SOURCES = 1000;

  /** The same, checked. */
  record Question(String text, int limit, CandidateFilter filter) {}

  /** The question, if every field is right. */
  Question check() {
    FieldChecks checks = new FieldChecks();
    String checkedText = checks.required("text", text, FieldChecks.MAX_TEXT);
    checks.language("language", language);
    int checkedLimit = checkLimit(checks);
    Instant since = checks.instant("from", from);
    Instant until = checks.instant("to", to);
    List<@Nullable String> among = checkSources(checks);
    Checked<Question> question =
        checks.result(
            () ->
                new Question(
                    requireNonNull(checkedText),
                    checkedLimit,
                    new CandidateFilter(Set.copyOf(among), since, lastBefore(until))));
    if (question.value() == null) {
      throw ProblemException.invalid(question.errors());
    }
    return question.value();
  }

  private int checkLimit(FieldChecks checks) {
    if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
      checks.wrong("limit", "must be a number from 1 to " + MAX_LIMIT);
    }
    return limit == null ? DEFAULT_LIMIT : limit;
  }

  private List<@Nullable String> checkSources(FieldChecks checks) {
    if (sources == null) {
      return List.of();
    }
    if (sources.size() > MAX_SOURCES) {
      checks.wrong("sources", "has " + sources.size() + " ids; give at most " + MAX_SOURCES);
      return List.of();
    }
    for (int i = 0; i < sources.size(); i++) {
      checks.sourceId("sources[" + i + "]", sources.get(i));
    }
    return sources;
  }

  /** The index takes a last moment, and keeps microseconds. */
  private static @Nullable Instant lastBefore(@Nullable Instant end) {
    return end == null ? null : end.minusNanos(1_000);
  }
}

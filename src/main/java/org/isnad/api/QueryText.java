// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.time.Instant;
import java.util.UUID;
import org.isnad.ingest.Checked;
import org.isnad.ingest.FieldChecks;
import org.jspecify.annotations.Nullable;

/** Query parameters as values, or a problem that names the parameter. */
final class QueryText {

  private static final int MAX = 1000;

  private final FieldChecks checks = new FieldChecks();

  /** A text that the store can hold; an empty one is as good as none. */
  @Nullable String text(String name, @Nullable String value) {
    return value == null || value.isEmpty() ? null : checks.optional(name, value, MAX);
  }

  @Nullable Instant instant(String name, @Nullable String value) {
    // An unescaped + of an offset arrives as a space.
    return checks.instant(name, value == null ? null : value.replace(' ', '+'));
  }

  @Nullable Boolean truth(String name, @Nullable String value) {
    if (value != null && !value.equals("true") && !value.equals("false")) {
      checks.wrong(name, "must be true or false");
    }
    return value == null ? null : Boolean.valueOf(value);
  }

  @Nullable UUID uuid(String name, @Nullable String value) {
    UUID id = value == null ? null : Ids.parse(value);
    if (value != null && id == null) {
      checks.wrong(name, "must be a UUID");
    }
    return id;
  }

  /** Ends the request if any parameter was wrong. */
  void require() {
    Checked<Boolean> result = checks.result(() -> true);
    if (result.value() == null) {
      throw ProblemException.invalid(result.errors());
    }
  }
}

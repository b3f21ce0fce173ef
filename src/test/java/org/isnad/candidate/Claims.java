// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.isnad.embed.Embedding;

/** Claims to index, by number. */
final class Claims {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Claims() {}

  static UUID id(long number) {
    return new UUID(0, number);
  }

  static IndexedClaim claim(long number, Embedding vector, String... terms) {
    return new IndexedClaim(id(number), number, "agency", NOON, List.of(terms), vector);
  }

  static IndexedClaim claim(long number, String... terms) {
    return claim(number, Vectors.random(number), terms);
  }

  static IndexedClaim from(String source, Instant at, long number) {
    return new IndexedClaim(id(number), number, source, at, List.of("dam"), Vectors.random(number));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.compare.Reading;
import org.isnad.compare.TextReader;

/** Readings of claims, the ones most worth keeping kept. */
@ApplicationScoped
class ClaimReadings {

  /** A reading of some thirty words holds about 50 kB if none of its vectors is shared. */
  private static final int KEPT = 5_000;

  private final TextReader reader;
  private final Cache<Words, Reading> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  ClaimReadings(TextReader reader) {
    this.reader = reader;
  }

  /** What stands in the present words of a claim. */
  Reading of(Claim claim) {
    return kept.get(
        new Words(claim.id(), claim.revision()),
        words -> reader.read(claim.content().text(), claim.content().publishedAt()));
  }

  private record Words(UUID claim, int revision) {}
}

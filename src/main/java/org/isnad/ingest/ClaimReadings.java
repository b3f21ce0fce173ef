// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.isnad.candidate.VectorStore;
import org.isnad.claim.Claim;
import org.isnad.compare.Reading;
import org.isnad.compare.TextReader;
import org.isnad.embed.Encoder;
import org.isnad.embed.Meaning;
import org.jspecify.annotations.Nullable;

/** Readings of claims, the ones most worth keeping kept. */
@ApplicationScoped
class ClaimReadings {

  /** A reading of some thirty words holds about 50 kB if none of its vectors is shared. */
  private static final int KEPT = 5_000;

  private final TextReader reader;
  private final VectorStore vectors;
  private final Encoder encoder;
  private final Cache<Words, Reading> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  ClaimReadings(TextReader reader, VectorStore vectors, Encoder encoder) {
    this.reader = reader;
    this.vectors = vectors;
    this.encoder = encoder;
  }

  /** What stands in the present words of a claim. */
  Reading of(Claim claim) {
    return of(claim, null);
  }

  /**
   * What stands in the present words of any of these claims, read when it is asked for. What their
   * texts meant to the encoder before is looked up for all of them at once.
   */
  Function<Claim, Reading> of(Collection<Claim> claims) {
    List<UUID> unread =
        claims.stream()
            .filter(claim -> kept.getIfPresent(Words.of(claim)) == null)
            .map(Claim::id)
            .toList();
    Map<UUID, Meaning> known = unread.isEmpty() ? Map.of() : vectors.meanings(unread, encoder.id());
    return claim -> of(claim, known.get(claim.id()));
  }

  private Reading of(Claim claim, @Nullable Meaning known) {
    return kept.get(
        Words.of(claim), words -> reader.read(claim.content().text(), claim.publication(), known));
  }

  private record Words(UUID claim, int revision) {
    static Words of(Claim claim) {
      return new Words(claim.id(), claim.revision());
    }
  }
}

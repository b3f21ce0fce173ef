// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.candidate.VectorStore;
import org.isnad.candidate.VectorStore.Versioned;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStatus;
import org.isnad.compare.Reading;
import org.isnad.compare.TextReader;
import org.isnad.embed.Embedding;
import org.isnad.embed.Encoder;
import org.isnad.embed.Meaning;

/** What claims mean: kept in the database, and made where it is missing. */
@ApplicationScoped
class ClaimMeanings {

  private final VectorStore vectors;
  private final Encoder encoder;
  private final TextReader reader;

  ClaimMeanings(VectorStore vectors, Encoder encoder, TextReader reader) {
    this.vectors = vectors;
    this.encoder = encoder;
    this.reader = reader;
  }

  /** Those of the claims that are active, as the index sees them. */
  List<Subject> subjects(Collection<Claim> claims) {
    List<Claim> active =
        claims.stream().filter(claim -> claim.status() == ClaimStatus.ACTIVE).toList();
    Map<UUID, Embedding> known =
        vectors.vectors(active.stream().map(Claim::id).toList(), encoder.id());
    Map<UUID, Versioned> made = new HashMap<>();
    List<Subject> subjects = new ArrayList<>();
    for (Claim claim : active) {
      Embedding vector = known.get(claim.id());
      if (vector == null) {
        Meaning meaning = reader.read(claim.content().text(), claim.publication()).meaning();
        vector = meaning.whole();
        made.put(claim.id(), new Versioned(claim.version(), meaning));
      }
      subjects.add(Subject.of(claim, vector));
    }
    vectors.keep(made, encoder.id());
    return subjects;
  }

  /** What those of these claims meant that were ever placed, by the words they were placed by. */
  Map<UUID, Embedding> placed(Collection<UUID> claims) {
    return vectors.placed(claims);
  }

  /** Keeps what was read in claims. */
  List<Subject> keep(Map<Claim, Reading> read) {
    Map<UUID, Versioned> made = new HashMap<>();
    read.forEach(
        (claim, reading) ->
            made.put(claim.id(), new Versioned(claim.version(), reading.meaning())));
    vectors.keep(made, encoder.id());
    return read.entrySet().stream()
        .map(each -> Subject.of(each.getKey(), each.getValue().whole()))
        .toList();
  }
}

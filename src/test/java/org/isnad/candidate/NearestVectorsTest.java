// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.isnad.embed.Embedding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many of the true nearest are found, against looking at every vector. */
class NearestVectorsTest {

  private static final int CLAIMS = 3_000;
  private static final int SUBJECTS = 200;
  private static final int QUERIES = 100;
  private static final int NEAREST = 10;
  private static final int GRAPH_ALWAYS = -1;

  @TempDir Path folder;

  @Test
  void graph_claimsAboutManySubjects_recallAtTen() {
    List<IndexedClaim> claims = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      Embedding subject = Vectors.random(-1 - i % SUBJECTS);
      claims.add(from(i % 4, i, Vectors.near(subject, .7, i)));
    }
    List<Embedding> queries = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      queries.add(Vectors.near(Vectors.random(-1 - i * 7 % SUBJECTS), .7, CLAIMS + i));
    }
    CandidateFilter oneSource = new CandidateFilter(Set.of("source1"), null, null);
    try (CandidateIndex index = filled(claims, GRAPH_ALWAYS)) {
      assertThat(recall(index, claims, queries, CandidateFilter.NONE)).isGreaterThan(.95);
      assertThat(recall(index, claims, queries, oneSource)).isGreaterThan(.95);
    }
  }

  @Test
  void exact_manyClaims_findsEveryNeighbour() {
    List<IndexedClaim> claims = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      claims.add(from(0, i, Vectors.random(i)));
    }
    List<Embedding> queries = List.of(Vectors.random(-1), Vectors.random(-2), Vectors.random(-3));
    try (CandidateIndex index = filled(claims, NearestVectors.EXACT_UP_TO)) {
      assertThat(recall(index, claims, queries, CandidateFilter.NONE)).isEqualTo(1);
    }
  }

  private CandidateIndex filled(List<IndexedClaim> claims, int exactUpTo) {
    CandidateIndex index = CandidateIndex.open(folder, "test", exactUpTo);
    claims.forEach(index::add);
    index.refresh();
    return index;
  }

  private static double recall(
      CandidateIndex index,
      List<IndexedClaim> claims,
      List<Embedding> queries,
      CandidateFilter filter) {
    int hits = 0;
    for (Embedding query : queries) {
      List<UUID> found =
          index.find(CandidateQuery.of(List.of(), query, NEAREST).within(filter)).stream()
              .map(Candidate::id)
              .toList();
      hits += (int) nearest(claims, query, filter).stream().filter(found::contains).count();
    }
    return hits / (double) (queries.size() * NEAREST);
  }

  private static List<UUID> nearest(
      List<IndexedClaim> claims, Embedding query, CandidateFilter filter) {
    return claims.stream()
        .filter(claim -> filter.sources().isEmpty() || filter.sources().contains(claim.source()))
        .sorted(
            Comparator.comparingDouble((IndexedClaim claim) -> -query.cosine(claim.vector()))
                .thenComparing(claim -> claim.id().toString()))
        .limit(NEAREST)
        .map(IndexedClaim::id)
        .toList();
  }

  private static IndexedClaim from(int source, long number, Embedding vector) {
    return new IndexedClaim(
        Claims.id(number), number, "source" + source, Claims.NOON, List.of(), vector);
  }
}

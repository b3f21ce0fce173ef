// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * In which order should candidates of both searches be compared?
 *
 * <p>By the better of a candidate's two places, its place by words and its place by meaning; then
 * by cosine, then id. So the first n hold the n/2 best of either search, whatever the scales of the
 * two numbers, which nothing makes comparable. A sum of reciprocal ranks (Cormack et al., SIGIR
 * 2009) was not taken: it puts what both find half-way before what one finds first, and across
 * languages only meaning finds anything.
 */
final class Ranking {

  private static final Comparator<Candidate> BY_ID =
      Comparator.comparing(candidate -> candidate.id().toString());
  private static final Comparator<Candidate> BY_WORDS =
      Comparator.comparingDouble(Candidate::bm25).reversed().thenComparing(BY_ID);
  private static final Comparator<Candidate> BY_MEANING =
      Comparator.comparingDouble(Candidate::cosine).reversed().thenComparing(BY_ID);

  private Ranking() {}

  static List<Candidate> ofBoth(List<Candidate> candidates) {
    Map<UUID, Integer> place = new HashMap<>();
    note(candidates.stream().filter(c -> c.bm25() > 0).sorted(BY_WORDS).toList(), place);
    note(candidates.stream().sorted(BY_MEANING).toList(), place);
    Comparator<Candidate> byPlace = Comparator.comparingInt(c -> place.getOrDefault(c.id(), 0));
    return candidates.stream().sorted(byPlace.thenComparing(BY_MEANING)).toList();
  }

  private static void note(List<Candidate> ordered, Map<UUID, Integer> place) {
    for (int i = 0; i < ordered.size(); i++) {
      place.merge(ordered.get(i).id(), i, Math::min);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Makes the judge's answers on sets it has learnt from as good as on texts it has not seen.
 *
 * <p>The judge has seen some sets and is too good there; weights fitted on them as they are would
 * trust it too much. So a share of their pairs, drawn by a fixed seed, takes the judge's answers to
 * a pair of the same set with another label, and its states with them. The share is such that the
 * judge's accuracy falls from that on the seen half to that on the sealed half, both from its card.
 */
final class Tempering {

  private final Map<LabelledPair, LabelledPair> donors;

  private Tempering(Map<LabelledPair, LabelledPair> donors) {
    this.donors = Map.copyOf(donors);
  }

  static Tempering of(List<Corpus.Weighed> corpus) {
    Random random = new Random(Corpus.SEED);
    Map<LabelledPair, LabelledPair> donors = new HashMap<>();
    for (Corpus.Part part : Corpus.BENCH) {
      List<LabelledPair> pairs =
          corpus.stream()
              .map(Corpus.Weighed::pair)
              .filter(pair -> pair.set().equals(part.set()))
              .toList();
      for (LabelledPair pair : pairs) {
        if (random.nextDouble() < part.tempered()) {
          List<LabelledPair> others = new ArrayList<>(pairs);
          others.removeIf(other -> Objects.equals(other.label(), pair.label()));
          donors.put(pair, others.get(random.nextInt(others.size())));
        }
      }
    }
    return new Tempering(donors);
  }

  /** The pair whose answers to take: mostly the pair itself. */
  LabelledPair answeredAs(LabelledPair pair) {
    return donors.getOrDefault(pair, pair);
  }
}

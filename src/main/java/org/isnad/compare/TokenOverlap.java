// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/**
 * Which share of their content words do the texts have in common?
 *
 * <p>Jaccard and overlap coefficient of the sets of light stems, both in [0, 1]. Observed only
 * between texts in one script: across scripts no word could be shared.
 */
final class TokenOverlap implements Feature {

  @Override
  public String name() {
    return "token-overlap";
  }

  @Override
  public List<String> columns() {
    return List.of("one-script", "jaccard", "overlap");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    Set<String> a = pair.a().stems();
    Set<String> b = pair.b().stems();
    if (!pair.a().sharesScript(pair.b()) || a.isEmpty() || b.isEmpty()) {
      return Observation.none(3);
    }
    // The measure asks for character sequences; ours are sets already, so each stands for itself.
    IntersectionResult shared =
        new IntersectionSimilarity<String>(side -> side.equals("a") ? a : b).apply("a", "b");
    double union = (double) shared.getSizeA() + shared.getSizeB() - shared.getIntersection();
    double smaller = Math.min(shared.getSizeA(), shared.getSizeB());
    return Observation.of(1, shared.getIntersection() / union, shared.getIntersection() / smaller);
  }
}

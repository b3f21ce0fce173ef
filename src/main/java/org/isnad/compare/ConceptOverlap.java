// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.Concepts;

/** Do the texts name the same kinds of event and thing, whatever the language? */
final class ConceptOverlap implements Feature {

  @Override
  public String name() {
    return "concepts";
  }

  @Override
  public List<String> columns() {
    return List.of("jaccard", "overlap", "disjoint", "few");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    Set<String> a = ids(pair.a());
    Set<String> b = ids(pair.b());
    if (a.isEmpty() || b.isEmpty()) {
      return Observation.of(0, 0, 0, 1);
    }
    double shared = a.stream().filter(b::contains).count();
    double union = a.size() + b.size() - shared;
    return Observation.of(
        shared / union, shared / Math.min(a.size(), b.size()), shared == 0 ? 1 : 0, 0);
  }

  private static Set<String> ids(Reading reading) {
    return reading.marks().concepts().stream()
        .map(Concepts.Concept::id)
        .collect(Collectors.toSet());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;

/**
 * Were both published by one source?
 *
 * <p>A source mostly says one thing on one question: what else it says answers another, or takes
 * the first back. How far apart the two were published then tells nothing, so the days are counted
 * once more, to be weighed for themselves. Silent between two sources, and where one is unknown.
 */
final class SourceOfPublication implements Feature {

  @Override
  public String name() {
    return "source";
  }

  @Override
  public List<String> columns() {
    return List.of("one", "one*days");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    if (!pair.a().publication().isOfSourceOf(pair.b().publication())) {
      return Observation.none(columns().size());
    }
    return Observation.of(1, TimeOfPublication.days(pair).orElse(0));
  }
}

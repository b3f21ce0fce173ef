// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * Does more than one of who, where, when and how many differ?
 *
 * <p>One difference is a conflict about one event; two, the more so with another place, are mostly
 * two events of one kind. No other feature sees both at once.
 */
final class SeveralDifferences implements Feature {

  @Override
  public String name() {
    return "differences";
  }

  @Override
  public List<String> columns() {
    return List.of("two", "three", "place-and-other");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    boolean who = pair.actors().difference().isPresent();
    boolean where = pair.places().difference().isPresent();
    boolean when = pair.times().conflict().isPresent();
    boolean howMany =
        FigureAgreement.telling(pair.figures()).filter(each -> !each.meets()).isPresent();
    long count = Stream.of(who, where, when, howMany).filter(each -> each).count();
    return Observation.of(
        count >= 2 ? 1 : 0, count >= 3 ? 1 : 0, where && (when || howMany) ? 1 : 0);
  }
}

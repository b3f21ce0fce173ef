// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Can two dates, from the classes of events said beside them, be of one event?
 *
 * <p>A phase outranks what it is a phase of: the start of building and the end of building are two
 * events. Without a phase on both sides the classes must share one, where both have any; a phase
 * and a class can be one event ("the work began", "the hall was built") but for a few.
 */
final class TimeRoles {

  private static final Set<String> PHASES = Set.of("begin", "end");

  /** What neither begins nor ends in the sense of these words. */
  private static final Set<String> MOMENTS = Set.of("born", "died", "publish", "marry", "say");

  /** What is only at the start of a thing. */
  private static final Set<String> FIRST = Set.of("found");

  private TimeRoles() {}

  static boolean differ(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> phasesOfA = common(a, PHASES);
    Set<String> phasesOfB = common(b, PHASES);
    if (!phasesOfA.isEmpty() && !phasesOfB.isEmpty()) {
      return common(phasesOfA, phasesOfB).isEmpty();
    }
    if (!common(a, b).isEmpty()) {
      return false;
    }
    return phasesOfA.isEmpty() && phasesOfB.isEmpty()
        || MOMENTS.containsAll(phasesOfA.isEmpty() ? a : b)
        || FIRST.containsAll(phasesOfA.isEmpty() ? a : b)
            && (phasesOfA.contains("end") || phasesOfB.contains("end"));
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> common = new HashSet<>(some);
    common.retainAll(others);
    return common;
  }
}

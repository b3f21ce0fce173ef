// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.text.TimeMention;

/**
 * Can what the texts date be at the same time?
 *
 * @param agreement two times that can be one, or empty
 * @param conflict two times that cannot, where neither finds another to agree with; or empty
 */
record TimeCheck(
    Optional<Couple> agreement, Optional<Couple> conflict, boolean bothSpeak, boolean oneSpeaks) {

  /** A time of each text. */
  record Couple(TimeMention a, TimeMention b) {}

  static TimeCheck of(List<TimeMention> a, List<TimeMention> b) {
    Optional<Couple> agreement = first(a, b, TimeMention.Agreement.AGREE);
    Optional<Couple> conflict =
        a.stream()
            .filter(each -> lonely(each, b))
            .flatMap(
                each ->
                    b.stream()
                        .filter(other -> lonely(other, a))
                        .filter(other -> each.meets(other) == TimeMention.Agreement.CONFLICT)
                        .map(other -> new Couple(each, other)))
            .findFirst();
    boolean speaksA = !a.isEmpty();
    boolean speaksB = !b.isEmpty();
    return new TimeCheck(agreement, conflict, speaksA && speaksB, speaksA ^ speaksB);
  }

  private static boolean lonely(TimeMention time, List<TimeMention> others) {
    return others.stream().noneMatch(o -> time.meets(o) == TimeMention.Agreement.AGREE);
  }

  private static Optional<Couple> first(
      List<TimeMention> a, List<TimeMention> b, TimeMention.Agreement wanted) {
    return a.stream()
        .flatMap(
            each -> b.stream().filter(o -> each.meets(o) == wanted).map(o -> new Couple(each, o)))
        .findFirst();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.CauseReader.Role;
import org.isnad.text.CauseReader.Sides;

/** What is the cause in "it was X that caused Y", "what caused Y was X", "ما تسبب في Y هو X"? */
final class CauseCleft {

  private static final Set<String> WHAT = Set.of("what", "ما");
  private static final Set<String> THAT = Set.of("that", "which", "who");

  /** "What caused it is not clear" gives no cause. */
  private static final Set<String> UNTOLD =
      Set.of(
          "not", "never", "still", "yet", "unknown", "unclear", "under", "غير", "لا", "لم", "ليس",
          "مجهول");

  private CauseCleft() {}

  /** The sides of a verb of cause; empty when its sentence is not turned so. */
  static Optional<Sides> of(RoleScan scan, WordIndex.Hit<Role> hit, int start, int stop) {
    int group = hit.first();
    while (group > start && scan.is("auxiliary", group - 1) && !scan.is("be", group - 1)) {
      group--;
    }
    if (group == start + 1 && WHAT.contains(scan.word(start))) {
      return what(scan, hit, stop);
    }
    boolean it = scan.word(start).equals("it") && scan.is("be", start + 1);
    return it && group > start + 3 && THAT.contains(scan.word(group - 1))
        ? Optional.of(
            new Sides(
                scan.range(start + 2, group - 1),
                scan.range(hit.end(), CauseReader.clauseEnd(scan, hit.end(), stop)),
                false))
        : Optional.empty();
  }

  /** "What began as a protest is now a movement" tells of no cause. */
  private static Optional<Sides> what(RoleScan scan, WordIndex.Hit<Role> hit, int stop) {
    if (scan.word(hit.end()).equals("as")) {
      return Optional.empty();
    }
    for (int at = hit.end() + 1; at < stop; at++) {
      if (scan.is("be", at) || scan.is("cleft", at)) {
        if (UNTOLD.contains(scan.word(at + 1))) {
          return Optional.empty();
        }
        List<Integer> cause = scan.range(at + 1, CauseReader.clauseEnd(scan, at + 1, stop));
        return Optional.of(new Sides(cause, scan.range(hit.end(), at), false));
      }
    }
    return Optional.empty();
  }
}

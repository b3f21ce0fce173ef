// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import org.isnad.text.CauseReader.Role;
import org.isnad.text.CauseReader.Sides;

/**
 * Which words around a verb that lays an effect to a cause are which: "يعود X إلى Y", "X يعود إلى
 * Y", "blamed X on Y", "X was blamed by Z on Y", "blamed Y for X"?
 */
final class CauseCredit {

  private final RoleScan scan;
  private final WordIndex.Hit<Role> hit;
  private final int start;
  private final int stop;

  /**
   * @param start where the sentence of the verb starts
   * @param stop where it ends
   */
  CauseCredit(RoleScan scan, WordIndex.Hit<Role> hit, int start, int stop) {
    this.scan = scan;
    this.hit = hit;
    this.start = start;
    this.stop = stop;
  }

  Sides sides() {
    if (scan.word(hit.first()).startsWith("blam") && !scan.is("be", hit.first() - 1)) {
      int effect = effectBehindFor();
      if (effect > 0) {
        return new Sides(
            scan.range(hit.end(), effect - 1),
            scan.range(effect, CauseReader.clauseEnd(scan, effect, stop)),
            false);
      }
    }
    for (int at = hit.end(); at < stop; at++) {
      if (scan.is("to", at) || scan.word(at).equals("on") || scan.word(at).equals("عن")) {
        List<Integer> between = scan.range(hit.end(), at);
        boolean before = between.isEmpty() || scan.is("by", between.get(0));
        List<Integer> effect = before ? scan.range(start, hit.first()) : between;
        return new Sides(
            scan.range(at + 1, CauseReader.clauseEnd(scan, at + 1, stop)), effect, false);
      }
    }
    return Sides.none();
  }

  /**
   * "Blamed ice on the wings for the crash": the place behind "for", when what stands there is the
   * effect; else 0. "Blamed the crash on the firm for failing" is told by what follows.
   */
  private int effectBehindFor() {
    boolean on = false;
    int end = CauseReader.clauseEnd(scan, hit.end(), stop);
    for (int at = hit.end() + 1; at + 1 < end; at++) {
      on |= scan.word(at).equals("on");
      if (scan.word(at).equals("for")) {
        return !on || scan.is("determiner", at + 1) ? at + 1 : 0;
      }
    }
    return 0;
  }
}

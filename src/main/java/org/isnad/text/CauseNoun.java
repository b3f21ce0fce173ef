// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import org.isnad.text.CauseReader.Role;
import org.isnad.text.CauseReader.Sides;

/** Which words around a noun of cause are the cause: "the reason for X was Y", "Y سبب X"? */
final class CauseNoun {

  private final RoleScan scan;
  private final WordIndex.Hit<Role> hit;
  private final int start;
  private final int stop;

  /**
   * @param start where the sentence of the noun starts
   * @param stop where it ends
   */
  CauseNoun(RoleScan scan, WordIndex.Hit<Role> hit, int start, int stop) {
    this.scan = scan;
    this.hit = hit;
    this.start = start;
    this.stop = stop;
  }

  Sides sides() {
    boolean told = hit.first() > start && hit.end() == hit.first() + 1;
    if (told && scan.word(hit.first()).equals("والسبب")) {
      return CauseReader.behind(scan, hit.end(), hit, start, stop);
    }
    for (int at = hit.end() + 1; at < stop; at++) {
      if (scan.is("be", at)
          || scan.is("cleft", at)
          || scan.word(at).equals("كان")
          || scan.word(at).equals("كانت")) {
        return new Sides(scan.range(at + 1, stop), scan.range(hit.end(), at), false);
      }
    }
    int end = CauseReader.clauseEnd(scan, hit.end(), stop);
    boolean named = scan.is("be", hit.first() - 1) || scan.is("be", hit.first() - 2);
    if (named || scan.is("cleft", hit.first() - 1)) {
      return new Sides(scan.range(start, hit.first() - 1), scan.range(hit.end(), end), false);
    }
    List<Integer> region = scan.range(hit.end(), end);
    return new Sides(region, region, true);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Map;

/**
 * Whose is an office that a verb of entrusting hands over?
 *
 * <p>"أسندت قيادة الفريق إلى X", "عهد إلى X بقيادة الفريق": X leads, whoever entrusts it.
 */
final class ArabicOffices {

  /** So far before the noun may the verb stand. */
  private static final int REACH = 7;

  private ArabicOffices() {}

  /** Gives the one behind "to" the part of the doer; false when no such verb stands before. */
  static boolean give(
      RoleScan scan, int noun, Map<String, List<Integer>> places, List<Integer> bare) {
    int verb = verb(scan, noun);
    if (verb < 0) {
      return false;
    }
    int to = verb + 1;
    while (to < noun && !scan.is("to", to)) {
      to++;
    }
    List<Integer> between = to < noun ? scan.range(to + 1, noun) : List.of();
    List<Integer> holder = between.isEmpty() ? places.remove("to") : between;
    if (holder != null) {
      places.put("lent", holder);
      places.put("of", bare);
    }
    return true;
  }

  private static int verb(RoleScan scan, int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - REACH) && !scan.isStop(at); at--) {
      if (scan.is("entrust", at)) {
        return at;
      }
      if (scan.isVerb(at) || scan.is("boundary", at)) {
        return -1;
      }
    }
    return -1;
  }
}

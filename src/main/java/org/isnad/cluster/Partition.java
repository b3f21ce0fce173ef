// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which items hang together, directly or through others?
 *
 * <p>Union and find; each set is named by its least item, so the result does not depend on the
 * order in which items were joined.
 */
final class Partition {

  private final int[] towards;

  /** Items 0 to {@code items - 1}, each alone. */
  Partition(int items) {
    towards = IntStream.range(0, items).toArray();
  }

  Partition join(int a, int b) {
    int one = least(a);
    int other = least(b);
    towards[Math.max(one, other)] = Math.min(one, other);
    return this;
  }

  /** The least item of the set that the item is in. */
  int least(int item) {
    int at = item;
    while (towards[at] != at) {
      towards[at] = towards[towards[at]];
      at = towards[at];
    }
    return at;
  }

  /** The sets, each in ascending order, ordered by their least items. */
  List<List<Integer>> sets() {
    Map<Integer, List<Integer>> sets = new TreeMap<>();
    for (int i = 0; i < towards.length; i++) {
      sets.computeIfAbsent(least(i), least -> new ArrayList<>()).add(i);
    }
    return List.copyOf(sets.values());
  }
}

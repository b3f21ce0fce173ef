// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which positions of a cluster cannot hold beside each other?
 *
 * <p>Those whose answer bits are negative on the mean over the pairs weighed between them, and
 * those between which a person saw a conflict. Symmetric.
 */
final class Opposition {

  private final Map<Integer, Integer> positionOf = new HashMap<>();
  private final Map<Integer, Map<Integer, Long>> sums = new HashMap<>();
  private final Map<Integer, Set<Integer>> judged = new HashMap<>();

  /**
   * @param positions by index, the members of each
   */
  Opposition(List<List<Integer>> positions) {
    for (int i = 0; i < positions.size(); i++) {
      for (int member : positions.get(i)) {
        positionOf.put(member, i);
      }
    }
  }

  /** Adds the answer bits between two members, once a pair. */
  void add(int a, int b, double bits) {
    long units = Units.of(bits);
    sums.computeIfAbsent(position(a), i -> new HashMap<>()).merge(position(b), units, Long::sum);
    sums.computeIfAbsent(position(b), i -> new HashMap<>()).merge(position(a), units, Long::sum);
  }

  /** A person saw a conflict between two members. */
  void judge(int a, int b) {
    judged.computeIfAbsent(position(a), i -> new HashSet<>()).add(position(b));
    judged.computeIfAbsent(position(b), i -> new HashSet<>()).add(position(a));
  }

  /** The positions against this one, in ascending order. */
  List<Integer> against(int position) {
    Set<Integer> against = new TreeSet<>(judged.getOrDefault(position, Set.of()));
    sums.getOrDefault(position, Map.of())
        .forEach(
            (other, sum) -> {
              if (sum < 0) {
                against.add(other);
              }
            });
    against.remove(position);
    return new ArrayList<>(against);
  }

  private int position(int member) {
    return positionOf.getOrDefault(member, -1);
  }
}

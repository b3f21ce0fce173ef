// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How strongly does each pair of items pull together, or push apart?
 *
 * <p>Items are 0 to n - 1, weights are in {@link Units}; a pair never weighed neither pulls nor
 * pushes. Strangers must not be together, whatever they weigh.
 */
final class SignedGraph {

  private final List<Map<Integer, Long>> weights = new ArrayList<>();
  private final List<Set<Integer>> strangers = new ArrayList<>();

  SignedGraph(int items) {
    for (int i = 0; i < items; i++) {
      weights.add(new HashMap<>());
      strangers.add(new HashSet<>());
    }
  }

  /** Adds the weight of a pair of different items. */
  void add(int a, int b, long units) {
    weights.get(a).merge(b, units, Long::sum);
    weights.get(b).merge(a, units, Long::sum);
  }

  void estrange(int a, int b) {
    strangers.get(a).add(b);
    strangers.get(b).add(a);
  }

  int items() {
    return weights.size();
  }

  long weight(int a, int b) {
    return weights.get(a).getOrDefault(b, 0L);
  }

  /** The items that this one was weighed with, and the weights. */
  Map<Integer, Long> weighedWith(int item) {
    return weights.get(item);
  }

  boolean areStrangers(int a, int b) {
    return strangers.get(a).contains(b);
  }

  /**
   * The items that hang together by pulls between those who are no strangers, each set in ascending
   * order. No best partition has a group across two of them: parting it would lose nothing.
   */
  List<List<Integer>> components() {
    Partition partition = new Partition(items());
    for (int item = 0; item < items(); item++) {
      int from = item;
      weights
          .get(item)
          .forEach(
              (other, weight) -> {
                if (weight > 0 && !areStrangers(from, other)) {
                  partition.join(from, other);
                }
              });
    }
    return partition.sets();
  }
}

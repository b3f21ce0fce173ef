// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Of all partitions of a few items, which has the greatest sum of weights inside its groups?
 *
 * <p>Dynamic programming over sets: the best of a set is the best group around its least item with
 * the best of the rest. Of equal sums the first in a fixed order is taken, which tries large groups
 * before small ones. Cost O(3^n), so n is kept small.
 */
final class ExactPartition {

  /** Weight of a group that has strangers in it: less than any sum, and far from overflow. */
  private static final long NEVER = Long.MIN_VALUE / 4;

  private final List<Integer> items;
  private final long[] inside;
  private final long[] best;
  private final int[] group;

  /**
   * @param items in ascending order, at most 20
   */
  ExactPartition(SignedGraph graph, List<Integer> items) {
    this.items = List.copyOf(items);
    int sets = 1 << items.size();
    this.inside = new long[sets];
    this.best = new long[sets];
    this.group = new int[sets];
    for (int set = 1; set < sets; set++) {
      inside[set] = inside(graph, set);
      choose(set);
    }
  }

  /** Sets are bits; the rest of a set has a lesser number, so its sums are known. */
  private long inside(SignedGraph graph, int set) {
    int first = Integer.numberOfTrailingZeros(set);
    int rest = set & (set - 1);
    long sum = inside[rest];
    for (int left = rest; left != 0 && sum != NEVER; left &= left - 1) {
      int other = Integer.numberOfTrailingZeros(left);
      sum =
          graph.areStrangers(items.get(first), items.get(other))
              ? NEVER
              : sum + graph.weight(items.get(first), items.get(other));
    }
    return sum;
  }

  private void choose(int set) {
    int first = Integer.lowestOneBit(set);
    int rest = set ^ first;
    best[set] = NEVER;
    int others = rest;
    do {
      int tried = first | others;
      if (inside[tried] != NEVER && inside[tried] + best[set ^ tried] > best[set]) {
        best[set] = inside[tried] + best[set ^ tried];
        group[set] = tried;
      }
      others = (others - 1) & rest;
    } while (others != rest);
  }

  /** The groups, each in ascending order. */
  List<List<Integer>> groups() {
    List<List<Integer>> groups = new ArrayList<>();
    for (int left = best.length - 1; left != 0; left ^= group[left]) {
      groups.add(members(group[left]));
    }
    return groups;
  }

  private List<Integer> members(int set) {
    return IntStream.range(0, items.size())
        .filter(i -> (set & 1 << i) != 0)
        .mapToObj(items::get)
        .toList();
  }
}

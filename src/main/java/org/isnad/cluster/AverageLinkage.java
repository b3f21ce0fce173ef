// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Which items belong together, if groups join while their mean pairwise weight is high enough?
 *
 * <p>Agglomerative clustering with average linkage (UPGMA; Sokal and Michener 1958): the two groups
 * with the highest mean weight between their members join, until no mean reaches the threshold. A
 * pair that was never weighed counts with a fixed weight.
 *
 * <p>What must be together is one group from the beginning, and groups of which a pair must be
 * apart never join (Davidson and Ravi, "Agglomerative Hierarchical Clustering with Constraints",
 * PKDD 2005). Such a pair parts its groups, not those that join neither.
 *
 * <p>Weights are in {@link Units}, so sums do not depend on the order of addition; of equal means,
 * the pair of groups with the smallest first members joins first. Hence the result is a function of
 * the weights. Cost O(m log m) for m weighed pairs, as only groups with at least one weighed pair
 * between them are looked at.
 */
final class AverageLinkage {

  private final long missing;
  private final long threshold;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Integer, Group> beginnings = new HashMap<>();
  private final PriorityQueue<Join> joins = new PriorityQueue<>(Join.BEST_FIRST);

  /**
   * @param together what must be together: each item in exactly one list
   * @param missing weight in bits of a pair that was not weighed
   * @param threshold least mean weight in bits at which two groups join
   */
  AverageLinkage(List<List<Integer>> together, double missing, double threshold) {
    this.missing = Units.of(missing);
    this.threshold = Units.of(threshold);
    for (List<Integer> items : together) {
      Group group = new Group(items);
      groups.add(group);
      items.forEach(item -> beginnings.put(item, group));
    }
  }

  /** Weighs a pair of different items, once. */
  AverageLinkage weigh(int a, int b, double bits) {
    Group left = beginning(a);
    Group right = beginning(b);
    if (left != right) {
      Sum sum = new Sum(Units.of(bits), 1);
      left.neighbours.merge(right, sum, Sum::plus);
      right.neighbours.merge(left, sum, Sum::plus);
    }
    return this;
  }

  /** The groups of these two items never join; what must be together stays so. */
  AverageLinkage apart(int a, int b) {
    beginning(a).strangers.add(beginning(b));
    beginning(b).strangers.add(beginning(a));
    return this;
  }

  private Group beginning(int item) {
    return Objects.requireNonNull(beginnings.get(item), "no such item");
  }

  /** The groups, each in ascending order, ordered by their first members. */
  List<List<Integer>> groups() {
    groups.forEach(group -> group.neighbours.keySet().forEach(other -> propose(group, other)));
    while (!joins.isEmpty()) {
      Join best = joins.poll();
      if (best.left.alive && best.right.alive) {
        join(best.left, best.right);
      }
    }
    return groups.stream()
        .filter(group -> group.alive)
        .map(group -> group.members.stream().sorted().toList())
        .sorted(Comparator.comparing((List<Integer> members) -> members.get(0)))
        .toList();
  }

  private void propose(Group a, Group b) {
    if (a.first() < b.first() && !a.strangers.contains(b)) {
      long mean = mean(a, b);
      if (mean >= threshold) {
        joins.add(new Join(mean, a, b));
      }
    }
  }

  private long mean(Group a, Group b) {
    Sum sum = a.neighbours.getOrDefault(b, Sum.NONE);
    long pairs = (long) a.members.size() * b.members.size();
    return Math.floorDiv(sum.weight + (pairs - sum.pairs) * missing, pairs);
  }

  private void join(Group left, Group right) {
    Group joined = new Group(left, right);
    groups.add(joined);
    for (Group stranger : joined.strangers) {
      stranger.strangers.removeAll(List.of(left, right));
      stranger.strangers.add(joined);
    }
    joined.neighbours.forEach(
        (other, sum) -> {
          other.neighbours.remove(left);
          other.neighbours.remove(right);
          other.neighbours.put(joined, sum);
          propose(joined, other);
          propose(other, joined);
        });
  }

  private record Sum(long weight, long pairs) {
    static final Sum NONE = new Sum(0, 0);

    Sum plus(Sum other) {
      return new Sum(weight + other.weight, pairs + other.pairs);
    }
  }

  private record Join(long mean, Group left, Group right) {
    static final Comparator<Join> BEST_FIRST =
        Comparator.comparingLong(Join::mean)
            .reversed()
            .thenComparing(join -> join.left.first())
            .thenComparing(join -> join.right.first());
  }

  private static final class Group {
    final List<Integer> members = new ArrayList<>();
    final Map<Group, Sum> neighbours = new HashMap<>();
    final Set<Group> strangers = new HashSet<>();
    boolean alive = true;

    /** Items in ascending order. */
    Group(List<Integer> items) {
      members.addAll(items);
    }

    Group(Group left, Group right) {
      // The smaller first member leads, so that first() is the least of all.
      members.addAll(left.first() < right.first() ? left.members : right.members);
      members.addAll(left.first() < right.first() ? right.members : left.members);
      for (Group part : List.of(left, right)) {
        part.alive = false;
        part.neighbours.forEach((other, sum) -> neighbours.merge(other, sum, Sum::plus));
        part.neighbours.clear();
        strangers.addAll(part.strangers);
      }
      neighbours.remove(left);
      neighbours.remove(right);
    }

    int first() {
      return members.get(0);
    }
  }
}

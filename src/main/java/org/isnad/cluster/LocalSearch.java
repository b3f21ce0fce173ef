// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which partition of many items has a great sum of weights inside its groups?
 *
 * <p>From the groups of {@link AverageLinkage}, single items move to where they weigh most, and
 * groups that pull join, until neither raises the sum (Keuper et al., "Efficient Decomposition of
 * Image and Mesh Graphs by Lifted Multicuts", ICCV 2015, with moves and joins alone). Each step
 * raises a whole number that is bounded, so it ends; steps are tried in a fixed order.
 */
final class LocalSearch {

  private final SignedGraph graph;

  /** Groups by a name of their own, in ascending order; none is empty. */
  private final TreeMap<Integer, TreeSet<Integer>> groups = new TreeMap<>();

  private final Map<Integer, Integer> groupOf = new HashMap<>();
  private int names;

  /**
   * @param items in ascending order
   */
  LocalSearch(SignedGraph graph, List<Integer> items) {
    this.graph = graph;
    averageLinkage(graph, items)
        .groups()
        .forEach(
            group -> {
              group.forEach(item -> groupOf.put(item, names));
              groups.put(names, new TreeSet<>(group));
              names++;
            });
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int item : items) {
        moved |= move(item);
      }
      moved |= join();
    }
  }

  private static AverageLinkage averageLinkage(SignedGraph graph, List<Integer> items) {
    AverageLinkage linkage = new AverageLinkage(items.stream().map(List::of).toList(), 0, 0);
    for (int a : items) {
      for (int b : items) {
        if (a < b && graph.weighedWith(a).containsKey(b)) {
          linkage.weigh(a, b, Units.bits(graph.weight(a, b)));
        }
        if (a < b && graph.areStrangers(a, b)) {
          linkage.apart(a, b);
        }
      }
    }
    return linkage;
  }

  /** Moves the item to the group where it weighs most, or to one of its own. */
  private boolean move(int item) {
    Map<Integer, Long> weights = new TreeMap<>();
    graph.weighedWith(item).forEach((other, weight) -> merge(weights, other, weight));
    int own = groupOf.getOrDefault(item, -1);
    int best = own;
    long most = weights.getOrDefault(own, 0L);
    if (most < 0) {
      best = names;
      most = 0;
    }
    for (Map.Entry<Integer, Long> each : weights.entrySet()) {
      if (each.getValue() > most && mayBeWith(item, each.getKey())) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    if (best == own) {
      return false;
    }
    names = Math.max(names, best + 1);
    take(item, own);
    members(best).add(item);
    groupOf.put(item, best);
    return true;
  }

  /** Of a new name, none yet. */
  private TreeSet<Integer> members(int group) {
    return groups.computeIfAbsent(group, name -> new TreeSet<>());
  }

  /** Adds the weight to the group of the other item, if that is one of these items. */
  private void merge(Map<Integer, Long> weights, int other, long weight) {
    Integer group = groupOf.get(other);
    if (group != null) {
      weights.merge(group, weight, Long::sum);
    }
  }

  private boolean mayBeWith(int item, int group) {
    return members(group).stream().noneMatch(other -> graph.areStrangers(item, other));
  }

  private void take(int item, int group) {
    TreeSet<Integer> left = members(group);
    left.remove(item);
    if (left.isEmpty()) {
      groups.remove(group);
    }
  }

  /** Joins the first two groups that pull. */
  private boolean join() {
    for (Map.Entry<Integer, TreeSet<Integer>> group : groups.entrySet()) {
      Map<Integer, Long> weights = new TreeMap<>();
      for (int item : group.getValue()) {
        graph.weighedWith(item).forEach((other, weight) -> merge(weights, other, weight));
      }
      for (Map.Entry<Integer, Long> other : weights.entrySet()) {
        if (other.getKey() > group.getKey()
            && other.getValue() > 0
            && group.getValue().stream().allMatch(item -> mayBeWith(item, other.getKey()))) {
          TreeSet<Integer> joining = members(other.getKey());
          groups.remove(other.getKey());
          joining.forEach(item -> groupOf.put(item, group.getKey()));
          group.getValue().addAll(joining);
          return true;
        }
      }
    }
    return false;
  }

  /** The groups, each in ascending order. */
  List<List<Integer>> groups() {
    return groups.values().stream()
        .map(List::copyOf)
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which items belong together, if some pairs pull and others push?
 *
 * <p>Correlation clustering (Bansal, Blum and Chawla, Machine Learning 56, 2004): of all
 * partitions, one with the greatest sum of weights inside its groups. What must be together counts
 * as one item; strangers are never in one group. Finding the best is NP-hard: it is found exactly
 * where no more than {@value #EXACT} items hang together by pulls ({@link ExactPartition}), else
 * approached ({@link LocalSearch}).
 *
 * <p>The result is a function of the weights, whatever the order in which they were given.
 */
final class CorrelationClustering {

  static final int EXACT = 14;

  private final List<List<Integer>> blocks;
  private final Map<Integer, Integer> blockOf = new HashMap<>();
  private final SignedGraph graph;
  private final long least;

  /**
   * @param together what must be together: each item in exactly one list
   * @param least the weight in bits from which a weighed pair pulls; below it pushes
   */
  CorrelationClustering(List<List<Integer>> together, double least) {
    this.blocks = List.copyOf(together);
    for (int block = 0; block < blocks.size(); block++) {
      for (int item : blocks.get(block)) {
        blockOf.put(item, block);
      }
    }
    this.graph = new SignedGraph(blocks.size());
    this.least = Units.of(least);
  }

  /** Weighs a pair of different items, once. */
  CorrelationClustering weigh(int a, int b, double bits) {
    if (block(a) != block(b)) {
      graph.add(block(a), block(b), Units.of(bits) - least);
    }
    return this;
  }

  /** These two are never in one group; what must be together stays so. */
  CorrelationClustering apart(int a, int b) {
    if (block(a) != block(b)) {
      graph.estrange(block(a), block(b));
    }
    return this;
  }

  private int block(int item) {
    return Objects.requireNonNull(blockOf.get(item), "no such item");
  }

  /** The groups, each in ascending order, ordered by their first members. */
  List<List<Integer>> groups() {
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> component : graph.components()) {
      parts(component).forEach(part -> groups.add(items(part)));
    }
    groups.sort(Comparator.comparing(group -> group.get(0)));
    return groups;
  }

  private List<List<Integer>> parts(List<Integer> component) {
    if (component.size() == 1) {
      return List.of(component);
    }
    return component.size() <= EXACT
        ? new ExactPartition(graph, component).groups()
        : new LocalSearch(graph, component).groups();
  }

  private List<Integer> items(List<Integer> part) {
    return part.stream().flatMap(block -> blocks.get(block).stream()).sorted().toList();
  }
}

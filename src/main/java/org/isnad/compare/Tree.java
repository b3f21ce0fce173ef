// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;

/**
 * A regression tree: from what was observed, by a few questions, to bits for one relation.
 *
 * <p>What each question is worth is the step of the value from the node where it is asked to the
 * one it leads to, so that the root's value and the steps add up to the leaf's (Saabas 2014,
 * "Interpreting random forests"; Palczewska et al. 2013).
 *
 * <p>Written in preorder, a node a word: {@code column|threshold|value} with its two branches
 * behind it, at most the threshold first, or {@code value} for a leaf.
 */
final class Tree {

  private static final int LEAF = -1;

  private final int[] columns;
  private final double[] thresholds;
  private final double[] values;

  /** Where the branch above the threshold begins; the other one is the next node. */
  private final int[] above;

  private int read;

  /**
   * Reads a tree.
   *
   * @param names of the columns, in the order in which they are observed
   * @throws IllegalStateException naming a column that is not observed
   */
  Tree(String text, List<String> names) {
    String[] nodes = text.split(" ", -1);
    columns = new int[nodes.length];
    thresholds = new double[nodes.length];
    values = new double[nodes.length];
    above = new int[nodes.length];
    node(nodes, names);
  }

  private void node(String[] nodes, List<String> names) {
    int node = read++;
    String[] cells = nodes[node].split("\\|", -1);
    values[node] = Double.parseDouble(cells[cells.length - 1]);
    if (cells.length == 1) {
      columns[node] = LEAF;
      return;
    }
    columns[node] = names.indexOf(cells[0]);
    if (columns[node] < 0) {
      throw new IllegalStateException("a tree asks for the column " + cells[0]);
    }
    thresholds[node] = Double.parseDouble(cells[1]);
    node(nodes, names);
    above[node] = read;
    node(nodes, names);
  }

  /**
   * Adds the worth of each question on the way.
   *
   * @param x one number a column
   * @param bits {@code bits[column][output]}, the constants in the last row; questions about what
   *     was not observed (0) are added there
   */
  void add(double[] x, double[][] bits, int output) {
    int constants = bits.length - 1;
    int node = 0;
    bits[constants][output] += values[node];
    while (columns[node] != LEAF) {
      int column = columns[node];
      int next = x[column] <= thresholds[node] ? node + 1 : above[node];
      bits[x[column] == 0 ? constants : column][output] += values[next] - values[node];
      node = next;
    }
  }
}

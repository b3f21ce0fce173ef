// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.isnad.claim.Relation;

/** Observed pairs as rows of numbers, with labels and weights: what a fit learns from. */
final class Table {

  /**
   * One pair.
   *
   * @param x what was observed, one number a column
   * @param weight how much the pair counts
   */
  record Row(LabelledPair pair, double[] x, double weight) {

    boolean allows(Relation relation) {
      return pair.allowed().contains(relation);
    }
  }

  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  Table(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  void add(LabelledPair pair, double[] x, double weight) {
    rows.add(new Row(pair, x, weight));
  }

  List<String> columns() {
    return columns;
  }

  List<Row> rows() {
    return rows;
  }
}

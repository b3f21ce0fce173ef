// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A tree that was grown; every node has the value that it would have as a leaf. */
final class GrownTree {

  double value;
  int column;
  double threshold;
  @Nullable GrownTree below;
  @Nullable GrownTree above;

  GrownTree(double value) {
    this.value = value;
  }

  /** The value of the leaf that a row leads to. */
  double value(double[] x) {
    GrownTree next = x[column] <= threshold ? below : above;
    return next == null ? value : next.value(x);
  }

  /** As {@code weights.tsv} has it. */
  String text(List<String> columns, double factor) {
    String own = String.format(Locale.ROOT, "%.5f", value * factor);
    if (below == null || above == null) {
      return own;
    }
    return columns.get(column)
        + "|"
        + (float) threshold
        + "|"
        + own
        + " "
        + below.text(columns, factor)
        + " "
        + above.text(columns, factor);
  }
}

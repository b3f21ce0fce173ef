// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Grows one tree: the leaf whose best question gains most is split, until there are enough.
 *
 * <p>Leaf by leaf as LightGBM does (Ke et al., NIPS 2017). Sums over rows are made column by column
 * in the order of the rows, whichever thread makes them.
 */
final class TreeGrower {

  static final int LEAVES = 24;
  static final double RIDGE = 5;
  static final double LEAST_CURVATURE = 20;
  static final int LEAST_ROWS = 20;

  private final Bins bins;
  private final double[] slopes;
  private final double[] curvatures;
  private final int[] asked;
  private final double rate;

  /**
   * A grower.
   *
   * @param slopes first derivatives of the loss, by row
   * @param curvatures second derivatives
   * @param asked the columns that may be asked about
   * @param rate share of the best step that is taken
   */
  TreeGrower(Bins bins, double[] slopes, double[] curvatures, int[] asked, double rate) {
    this.bins = bins;
    this.slopes = slopes;
    this.curvatures = curvatures;
    this.asked = asked;
    this.rate = rate;
  }

  /** A question, and what it gains. */
  private record Split(int column, int bin, double gain) {}

  private final class Leaf {
    final int[] rows;
    final GrownTree node;
    final Split best;

    Leaf(int[] rows) {
      this.rows = rows;
      double slope = 0;
      double curvature = 0;
      for (int row : rows) {
        slope += slopes[row];
        curvature += curvatures[row];
      }
      double all = slope;
      double weight = curvature;
      this.node = new GrownTree(-rate * all / (weight + RIDGE));
      this.best =
          Arrays.stream(asked)
              .parallel()
              .mapToObj(column -> best(column, all, weight))
              .reduce(TreeGrower::better)
              .orElseThrow();
    }

    /** The best question about a column; it gains nothing where there is none. */
    private Split best(int column, double slope, double curvature) {
      double[] slopeOf = new double[bins.count(column)];
      double[] curvatureOf = new double[slopeOf.length];
      int[] rowsOf = new int[slopeOf.length];
      byte[] binOf = bins.of(column);
      for (int row : rows) {
        int bin = binOf[row];
        slopeOf[bin] += slopes[row];
        curvatureOf[bin] += curvatures[row];
        rowsOf[bin]++;
      }
      Split best = new Split(column, 0, 0);
      double slopeBelow = 0;
      double curvatureBelow = 0;
      int rowsBelow = 0;
      for (int bin = 0; bin < slopeOf.length - 1; bin++) {
        slopeBelow += slopeOf[bin];
        curvatureBelow += curvatureOf[bin];
        rowsBelow += rowsOf[bin];
        double curvatureAbove = curvature - curvatureBelow;
        if (Math.min(rowsBelow, rows.length - rowsBelow) < LEAST_ROWS
            || Math.min(curvatureBelow, curvatureAbove) < LEAST_CURVATURE) {
          continue;
        }
        double gain =
            gain(slopeBelow, curvatureBelow)
                + gain(slope - slopeBelow, curvatureAbove)
                - gain(slope, curvature);
        if (gain > best.gain) {
          best = new Split(column, bin, gain);
        }
      }
      return best;
    }

    private Leaf part(boolean below, Split split) {
      byte[] binOf = bins.of(split.column);
      return new Leaf(IntStream.of(rows).filter(row -> binOf[row] <= split.bin == below).toArray());
    }
  }

  private static double gain(double slope, double curvature) {
    return slope * slope / (curvature + RIDGE);
  }

  /** Of equals, the one about the earlier column. */
  private static Split better(Split one, Split other) {
    return other.gain > one.gain ? other : one;
  }

  GrownTree grow() {
    Leaf root = new Leaf(IntStream.range(0, bins.rows()).toArray());
    List<Leaf> leaves = new ArrayList<>(List.of(root));
    while (leaves.size() < LEAVES) {
      Leaf next = leaves.get(0);
      for (Leaf leaf : leaves) {
        next = leaf.best.gain > next.best.gain ? leaf : next;
      }
      if (next.best.gain <= 0) {
        break;
      }
      Leaf below = next.part(true, next.best);
      Leaf above = next.part(false, next.best);
      next.node.column = next.best.column;
      next.node.threshold = bins.threshold(next.best.column, next.best.bin);
      next.node.below = below.node;
      next.node.above = above.node;
      leaves.set(leaves.indexOf(next), below);
      leaves.add(above);
    }
    return root.node;
  }
}

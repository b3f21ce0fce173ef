// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Grows one tree: the leaf whose best question gains most is split, until there are enough.
 *
 * <p>Leaf by leaf, and of two leaves only the smaller summed anew, as LightGBM does (Ke et al.,
 * NIPS 2017). Sums over rows are made column by column in the order of the rows, whichever thread
 * makes them.
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

  /** What the rows of a leaf sum up to, by bin of a column. */
  private record Histogram(double[] slopes, double[] curvatures, int[] rows) {

    Histogram without(Histogram part) {
      Histogram rest = new Histogram(slopes.clone(), curvatures.clone(), rows.clone());
      for (int bin = 0; bin < rows.length; bin++) {
        rest.slopes[bin] -= part.slopes[bin];
        rest.curvatures[bin] -= part.curvatures[bin];
        rest.rows[bin] -= part.rows[bin];
      }
      return rest;
    }
  }

  /** By column asked about. */
  private List<Histogram> histograms(int[] rows) {
    return Arrays.stream(asked).parallel().mapToObj(column -> histogram(column, rows)).toList();
  }

  private Histogram histogram(int column, int[] rows) {
    int count = bins.count(column);
    Histogram all = new Histogram(new double[count], new double[count], new int[count]);
    byte[] binOf = bins.of(column);
    for (int row : rows) {
      int bin = binOf[row];
      all.slopes[bin] += slopes[row];
      all.curvatures[bin] += curvatures[row];
      all.rows[bin]++;
    }
    return all;
  }

  private final class Leaf {
    final int[] rows;
    final List<Histogram> histograms;
    final GrownTree node;
    final Split best;

    Leaf(int[] rows, List<Histogram> histograms) {
      this.rows = rows;
      this.histograms = histograms;
      double slope = 0;
      double curvature = 0;
      for (int row : rows) {
        slope += slopes[row];
        curvature += curvatures[row];
      }
      this.node = new GrownTree(-rate * slope / (curvature + RIDGE));
      Split found = best(0, slope, curvature);
      for (int i = 1; i < asked.length; i++) {
        found = better(found, best(i, slope, curvature));
      }
      this.best = found;
    }

    /** The best question about a column; it gains nothing where there is none. */
    private Split best(int which, double slope, double curvature) {
      Histogram of = histograms.get(which);
      Split best = new Split(asked[which], 0, 0);
      double slopeBelow = 0;
      double curvatureBelow = 0;
      int rowsBelow = 0;
      for (int bin = 0; bin < of.rows.length - 1; bin++) {
        slopeBelow += of.slopes[bin];
        curvatureBelow += of.curvatures[bin];
        rowsBelow += of.rows[bin];
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
          best = new Split(asked[which], bin, gain);
        }
      }
      return best;
    }

    /** Both sides of its best question; only the smaller one is summed anew. */
    List<Leaf> parts() {
      int[] below = rows(true);
      int[] above = rows(false);
      List<Histogram> less = histograms(below.length <= above.length ? below : above);
      List<Histogram> more =
          IntStream.range(0, less.size())
              .mapToObj(i -> histograms.get(i).without(less.get(i)))
              .toList();
      return below.length <= above.length
          ? List.of(new Leaf(below, less), new Leaf(above, more))
          : List.of(new Leaf(below, more), new Leaf(above, less));
    }

    private int[] rows(boolean below) {
      byte[] binOf = bins.of(best.column);
      return IntStream.of(rows).filter(row -> binOf[row] <= best.bin == below).toArray();
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
    int[] rows = IntStream.range(0, bins.rows()).toArray();
    Leaf root = new Leaf(rows, histograms(rows));
    List<Leaf> leaves = new ArrayList<>(List.of(root));
    while (leaves.size() < LEAVES) {
      Leaf next = leaves.get(0);
      for (Leaf leaf : leaves) {
        next = leaf.best.gain > next.best.gain ? leaf : next;
      }
      if (next.best.gain <= 0) {
        break;
      }
      List<Leaf> parts = next.parts();
      next.node.column = next.best.column;
      next.node.threshold = bins.threshold(next.best.column, next.best.bin);
      next.node.below = parts.get(0).node;
      next.node.above = parts.get(1).node;
      leaves.set(leaves.indexOf(next), parts.get(0));
      leaves.add(parts.get(1));
    }
    return root.node;
  }
}

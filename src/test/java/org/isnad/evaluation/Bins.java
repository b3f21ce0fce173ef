// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of each column in a few bins, between which a tree can tell. */
final class Bins {

  static final int MOST = 63;

  private final byte[][] bins;
  private final double[][] thresholds;

  Bins(List<Table.Row> rows, int columns) {
    this.bins = new byte[columns][rows.size()];
    this.thresholds = new double[columns][];
    IntStream.range(0, columns)
        .parallel()
        .forEach(
            column -> {
              double[] values = rows.stream().mapToDouble(row -> row.x()[column]).toArray();
              thresholds[column] = thresholds(values);
              for (int row = 0; row < values.length; row++) {
                bins[column][row] = (byte) bin(thresholds[column], values[row]);
              }
            });
  }

  /** Middles between neighbouring values, so chosen that about as many rows are in each bin. */
  private static double[] thresholds(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] distinct = Arrays.stream(sorted).distinct().toArray();
    if (distinct.length <= MOST) {
      return IntStream.range(1, distinct.length)
          .mapToDouble(i -> (distinct[i - 1] + distinct[i]) / 2)
          .toArray();
    }
    // The most frequent value may fill many bins: then these are one.
    return IntStream.range(1, MOST)
        .map(i -> (int) ((long) i * sorted.length / MOST))
        .filter(i -> sorted[i - 1] < sorted[i] || sorted[i] < sorted[sorted.length - 1])
        .mapToDouble(i -> above(sorted, i))
        .distinct()
        .toArray();
  }

  /** The middle between the value at this place and the next greater one. */
  private static double above(double[] sorted, int at) {
    int next = at;
    while (next < sorted.length && sorted[next] == sorted[at]) {
      next++;
    }
    return next == sorted.length ? sorted[at] : (sorted[at] + sorted[next]) / 2;
  }

  private static int bin(double[] thresholds, double value) {
    int at = Arrays.binarySearch(thresholds, value);
    return at >= 0 ? at : -at - 1;
  }

  int rows() {
    return bins[0].length;
  }

  byte[] of(int column) {
    return bins[column];
  }

  /** How many bins the column has. */
  int count(int column) {
    return thresholds[column].length + 1;
  }

  /** What is at most this is in the bin or below. */
  double threshold(int column, int bin) {
    return thresholds[column][bin];
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.claim.Relation;

/**
 * Which weights make the labels most probable?
 *
 * <p>Multinomial logistic regression with labels that may leave several relations open: the loss of
 * a row is minus the log of the summed probability of the relations its label allows (Grandvalet
 * 2002, "Logistic regression for partial labels"), plus a ridge penalty on standardised columns.
 * Minimised by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5) over all rows in
 * their order: the same rows give the same weights to the last bit.
 */
final class Logistic implements Lbfgs.Objective {

  private static final int RELATIONS = Relation.values().length;
  private static final int BLOCKS = 16;

  private final List<Table.Row> rows;
  private final int columns;
  private final double ridge;
  private final double[] scale;
  private final double[][] scaled;
  private final boolean[][] allowed;

  private Logistic(List<Table.Row> rows, int columns, double ridge) {
    this.rows = rows;
    this.columns = columns;
    this.ridge = ridge;
    this.scale = deviations(rows, columns);
    this.scaled = new double[rows.size()][columns];
    this.allowed = new boolean[rows.size()][RELATIONS];
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < columns; i++) {
        scaled[row][i] = rows.get(row).x()[i] / scale[i];
      }
      for (int r = 0; r < RELATIONS; r++) {
        allowed[row][r] = rows.get(row).allows(Relation.values()[r]);
      }
    }
  }

  /**
   * Weights in nats: {@code weights[column][relation]}, the constant last.
   *
   * @param ridge how strongly large weights are held back
   */
  static double[][] fit(List<Table.Row> rows, int columns, double ridge) {
    Logistic logistic = new Logistic(rows, columns, ridge);
    double[] flat = Lbfgs.minimise(logistic, new double[(columns + 1) * RELATIONS]);
    double[][] weights = new double[columns + 1][RELATIONS];
    for (int i = 0; i <= columns; i++) {
      for (int r = 0; r < RELATIONS; r++) {
        weights[i][r] = flat[r * (columns + 1) + i] / (i == columns ? 1 : logistic.scale[i]);
      }
    }
    return weights;
  }

  /** Nats for each relation for what was observed. */
  static double[] scores(double[][] weights, double[] x) {
    double[] scores = weights[weights.length - 1].clone();
    for (int i = 0; i < x.length; i++) {
      for (int r = 0; r < RELATIONS; r++) {
        scores[r] += x[i] * weights[i][r];
      }
    }
    return scores;
  }

  /** In place: probabilities from scores in nats. */
  static double[] softmax(double[] scores) {
    double top = Arrays.stream(scores).max().orElseThrow();
    double sum = 0;
    for (int r = 0; r < RELATIONS; r++) {
      scores[r] = Math.exp(scores[r] - top);
      sum += scores[r];
    }
    for (int r = 0; r < RELATIONS; r++) {
      scores[r] /= sum;
    }
    return scores;
  }

  /**
   * {@inheritDoc}
   *
   * @param weights by relation one for each column, then the constant: columns next to each other,
   *     as a processor works through such rows fastest
   */
  @Override
  public double at(double[] weights, double[] gradient) {
    Arrays.fill(gradient, 0);
    // Blocks are summed in their order, whichever thread is done first.
    List<double[]> blocks =
        IntStream.range(0, BLOCKS).parallel().mapToObj(block -> sum(block, weights)).toList();
    double loss = 0;
    for (double[] block : blocks) {
      loss += block[gradient.length];
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] += block[i];
      }
    }
    for (int i = 0; i < weights.length; i++) {
      if (i % (columns + 1) < columns) {
        loss += ridge / 2 * weights[i] * weights[i];
        gradient[i] += ridge * weights[i];
      }
    }
    return loss;
  }

  /** Gradient of a block of rows, and its loss behind it. */
  private double[] sum(int block, double[] weights) {
    double[] sum = new double[weights.length + 1];
    for (int row = block; row < rows.size(); row += BLOCKS) {
      sum[weights.length] += rows.get(row).weight() * addRow(row, weights, sum);
    }
    return sum;
  }

  private double addRow(int index, double[] weights, double[] gradient) {
    Table.Row row = rows.get(index);
    double[] x = scaled[index];
    double[] probabilities = new double[RELATIONS];
    for (int r = 0; r < RELATIONS; r++) {
      probabilities[r] = weights[r * (columns + 1) + columns];
    }
    for (int i = 0; i < columns; i++) {
      if (x[i] != 0) {
        for (int r = 0; r < RELATIONS; r++) {
          probabilities[r] += x[i] * weights[r * (columns + 1) + i];
        }
      }
    }
    softmax(probabilities);
    double allowed = 1e-12;
    for (int r = 0; r < RELATIONS; r++) {
      allowed += this.allowed[index][r] ? probabilities[r] : 0;
    }
    for (int r = 0; r < RELATIONS; r++) {
      double target = this.allowed[index][r] ? probabilities[r] / allowed : 0;
      double slope = row.weight() * (probabilities[r] - target);
      int from = r * (columns + 1);
      gradient[from + columns] += slope;
      for (int i = 0; i < columns; i++) {
        gradient[from + i] += slope * x[i];
      }
    }
    return -Math.log(allowed);
  }

  private static double[] deviations(List<Table.Row> rows, int columns) {
    double[] deviations = new double[columns];
    for (int i = 0; i < columns; i++) {
      double sum = 0;
      double squares = 0;
      for (Table.Row row : rows) {
        sum += row.x()[i];
        squares += row.x()[i] * row.x()[i];
      }
      double mean = sum / rows.size();
      double deviation = Math.sqrt(Math.max(0, squares / rows.size() - mean * mean));
      deviations[i] = deviation < 1e-9 ? 1 : deviation;
    }
    return deviations;
  }
}

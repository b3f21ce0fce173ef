// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.Arrays;
import java.util.List;

/** Which weights predict the grades best? Least squares with a ridge penalty, by L-BFGS. */
final class Ridge {

  private Ridge() {}

  /** Weights, one a column, the constant last. */
  static double[] fit(List<Table.Row> rows, int columns, double ridge) {
    Lbfgs.Objective objective =
        (weights, gradient) -> {
          Arrays.fill(gradient, 0);
          double loss = 0;
          for (Table.Row row : rows) {
            double error = predict(weights, row.x()) - grade(row);
            loss += row.weight() * error * error / 2;
            for (int i = 0; i < columns; i++) {
              gradient[i] += row.weight() * error * row.x()[i];
            }
            gradient[columns] += row.weight() * error;
          }
          for (int i = 0; i < columns; i++) {
            loss += ridge / 2 * weights[i] * weights[i];
            gradient[i] += ridge * weights[i];
          }
          return loss;
        };
    return Lbfgs.minimise(objective, new double[columns + 1]);
  }

  static double predict(double[] weights, double[] x) {
    double sum = weights[x.length];
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    return sum;
  }

  private static double grade(Table.Row row) {
    Double grade = row.pair().grade();
    if (grade == null) {
      throw new IllegalArgumentException("no grade: " + row.pair().id());
    }
    return grade;
  }
}

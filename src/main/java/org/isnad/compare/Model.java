// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A weighted list of features: what each observes of a pair, times its weights, is its evidence.
 *
 * @see Weights
 */
final class Model {

  private final double[] prior;
  private final List<List<double[]>> weights;

  /** The features, weighed by the rows of this name. */
  Model(String name, List<Feature> features, Weights weights) {
    this.prior = weights.rows(name, List.of(Weights.PRIOR)).get(0);
    this.weights = features.stream().map(feature -> weights.rows(name, columns(feature))).toList();
  }

  /** The columns of a feature as the weights name them. */
  static List<String> columns(Feature feature) {
    return feature.columns().stream().map(column -> feature.name() + ":" + column).toList();
  }

  /**
   * What one feature is worth for each output.
   *
   * @param columns names of what it observed
   * @param rows what one unit of each is worth
   */
  record Part(
      String feature,
      double[] bits,
      Observation observation,
      List<String> columns,
      List<double[]> rows) {

    /** What it says for one output against another. */
    double between(int output, int other) {
      return bits[output] - bits[other];
    }

    /** The column that says most of it. */
    String telling(int output, int other) {
      double total = between(output, other);
      String telling = columns.get(0);
      double most = 0;
      for (int i = 0; i < rows.size(); i++) {
        double each = observation.values()[i] * (rows.get(i)[output] - rows.get(i)[other]);
        if (each * Math.signum(total) > most) {
          most = each * Math.signum(total);
          telling = columns.get(i);
        }
      }
      return telling;
    }
  }

  /** The prior and the worth of what each feature saw. */
  List<Part> parts(Observations observations) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(Weights.PRIOR, prior, Observation.none(0), List.of(Weights.PRIOR), List.of()));
    for (int i = 0; i < weights.size(); i++) {
      Observations.Observed seen = observations.all().get(i);
      double[] bits = weigh(seen.observation().values(), weights.get(i));
      parts.add(
          new Part(
              seen.feature().name(),
              bits,
              seen.observation(),
              seen.feature().columns(),
              weights.get(i)));
    }
    return parts;
  }

  private double[] weigh(double[] values, List<double[]> rows) {
    double[] bits = new double[prior.length];
    for (int i = 0; i < values.length; i++) {
      double[] row = rows.get(i);
      for (int output = 0; output < bits.length; output++) {
        bits[output] += values[i] * row[output];
      }
    }
    return bits;
  }

  /** The sum of all parts. */
  static double[] sum(List<Part> parts) {
    double[] sum = new double[parts.get(0).bits().length];
    for (Part part : parts) {
      for (int output = 0; output < sum.length; output++) {
        sum[output] += part.bits()[output];
      }
    }
    return sum;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is a list of features worth for each output?
 *
 * <p>What they observe times weights, and the steps that it leads through in trees, if the model
 * has any: all of it adds up.
 *
 * @see Weights
 */
final class Model {

  private final List<List<String>> columns;
  private final double[] prior;
  private final List<double[]> weights;
  private final List<List<Tree>> trees;

  /** The features, weighed by the rows of this name. */
  Model(String name, List<Feature> features, Weights weights) {
    List<String> names = features.stream().flatMap(each -> columns(each).stream()).toList();
    this.columns = features.stream().map(Feature::columns).toList();
    this.prior = weights.rows(name, List.of(Weights.PRIOR)).get(0);
    this.weights = weights.rows(name, names);
    this.trees = weights.trees(name, prior.length, names);
  }

  /** The columns of a feature as the weights name them. */
  static List<String> columns(Feature feature) {
    return feature.columns().stream().map(column -> feature.name() + ":" + column).toList();
  }

  /**
   * What one feature is worth for each output.
   *
   * @param columns names of what it observed
   * @param bits by column, by output
   */
  record Part(String feature, List<String> columns, double[][] bits, Observation observation) {

    /** What it says for one output against another. */
    double between(int output, int other) {
      return Arrays.stream(bits).mapToDouble(column -> column[output] - column[other]).sum();
    }

    /** The column that says most of it. */
    String telling(int output, int other) {
      double total = between(output, other);
      String telling = columns.get(0);
      double most = 0;
      for (int i = 0; i < bits.length; i++) {
        double each = bits[i][output] - bits[i][other];
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
    List<Observations.Observed> seen = observations.all().subList(0, columns.size());
    double[][] bits = bits(seen);
    List<Part> parts = new ArrayList<>();
    double[][] constants = {bits[bits.length - 1]};
    parts.add(new Part(Weights.PRIOR, List.of(Weights.PRIOR), constants, Observation.none(0)));
    int from = 0;
    for (int i = 0; i < seen.size(); i++) {
      int to = from + columns.get(i).size();
      parts.add(
          new Part(
              seen.get(i).feature().name(),
              columns.get(i),
              Arrays.copyOfRange(bits, from, to),
              seen.get(i).observation()));
      from = to;
    }
    return parts;
  }

  /** By column, by output; the constants last. */
  private double[][] bits(List<Observations.Observed> seen) {
    double[] x =
        seen.stream().flatMapToDouble(each -> Arrays.stream(each.observation().values())).toArray();
    double[][] bits = new double[x.length + 1][prior.length];
    bits[x.length] = prior.clone();
    for (int i = 0; i < x.length; i++) {
      for (int output = 0; output < prior.length; output++) {
        bits[i][output] = x[i] * weights.get(i)[output];
      }
    }
    for (int output = 0; output < trees.size(); output++) {
      for (Tree tree : trees.get(output)) {
        tree.add(x, bits, output);
      }
    }
    return bits;
  }

  /** The sum of all parts, by output. */
  static double[] sum(List<Part> parts) {
    double[] sum = new double[parts.get(0).bits()[0].length];
    for (Part part : parts) {
      for (double[] column : part.bits()) {
        for (int output = 0; output < sum.length; output++) {
          sum[output] += column[output];
        }
      }
    }
    return sum;
  }
}

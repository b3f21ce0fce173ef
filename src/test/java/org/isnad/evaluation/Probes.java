// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.claim.Relation;
import org.isnad.compare.Probe;
import org.isnad.embed.Judge;

/**
 * Probes of the judge's states, one a fold, learnt from the pairs outside it.
 *
 * <p>What the weights learn of a probe must not come from one that has seen the pair (Wolpert,
 * "Stacked generalization", Neural Networks 5, 1992). The service has the mean of all.
 */
final class Probes {

  /** How strongly large weights are held back: of far more columns than elsewhere. */
  static final double RIDGE = 600;

  /** Steps of the fit; it has not come to rest by then, and what is left is noise. */
  static final int STEPS = 60;

  private static final int RELATIONS = Relation.values().length;

  /** By fold: nats by column and relation, the constants last. */
  private final List<double[][]> folds = new ArrayList<>();

  /**
   * Learns them.
   *
   * @param pairs what to learn from, with what each counts
   * @param states what the judge's states hold of each; they are centred in place
   */
  Probes(List<Corpus.Weighed> pairs, List<double[]> states) {
    double[] means = means(states);
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      double[] state = states.get(i);
      for (int column = 0; column < state.length; column++) {
        state[column] -= means[column];
      }
      rows.add(new Table.Row(pairs.get(i).pair(), state, pairs.get(i).weight()));
    }
    for (int fold = 0; fold < CrossValidation.FOLDS; fold++) {
      int out = fold;
      Predicate<Table.Row> seen = row -> CrossValidation.fold(row.pair()) != out;
      folds.add(
          moved(
              Logistic.fit(rows.stream().filter(seen).toList(), Judge.STATE, RIDGE, STEPS), means));
    }
  }

  private static double[] means(List<double[]> states) {
    double[] means = new double[Judge.STATE];
    for (double[] state : states) {
      for (int i = 0; i < means.length; i++) {
        means[i] += state[i] / states.size();
      }
    }
    return means;
  }

  /** Weights of centred columns as weights of the columns themselves. */
  private static double[][] moved(double[][] weights, double[] means) {
    for (int i = 0; i < means.length; i++) {
      for (int relation = 0; relation < RELATIONS; relation++) {
        weights[means.length][relation] -= means[i] * weights[i][relation];
      }
    }
    return weights;
  }

  /** The lines of the one that has not seen a fold. */
  String without(int fold) {
    return lines(folds.get(fold));
  }

  /** The lines of the mean of all. */
  String mean() {
    double[][] mean = new double[Judge.STATE + 1][RELATIONS];
    for (double[][] weights : folds) {
      for (int i = 0; i < mean.length; i++) {
        for (int relation = 0; relation < RELATIONS; relation++) {
          mean[i][relation] += weights[i][relation] / folds.size();
        }
      }
    }
    return lines(mean);
  }

  private static String lines(double[][] nats) {
    StringBuilder lines = new StringBuilder();
    FittedWeights.writeLinear(
        lines, Probe.MODEL, Probe.columns(), nats, weight -> weight / Math.log(2));
    return lines.toString();
  }

  /** The probe of some lines, as the service reads them. */
  static Probe read(String lines) {
    return Probe.of(new FittedWeights(lines).parsed());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.compare.Probe;

/**
 * Probes of the judge's states: one a fold, learnt from the pairs outside it, and one from all.
 *
 * <p>What the weights learn of a probe must not come from one that has seen the pair; the service
 * has the one that has seen all (Wolpert, "Stacked generalization", Neural Networks 5, 1992).
 */
final class Probes {

  private final List<String> folds;
  private final String all;

  /**
   * Learns them.
   *
   * @param pairs what to learn from, with what each counts
   * @param states what the judge's states hold of each; they are standardised in place
   */
  Probes(List<Corpus.Weighed> pairs, List<float[]> states) {
    double[] means = means(states);
    double[] deviations = deviations(states, means);
    for (float[] state : states) {
      for (int column = 0; column < state.length; column++) {
        state[column] = (float) ((state[column] - means[column]) / deviations[column]);
      }
    }
    List<Perceptron.Row> rows =
        IntStream.range(0, pairs.size())
            .mapToObj(
                i -> new Perceptron.Row(states.get(i), pairs.get(i).pair(), pairs.get(i).weight()))
            .toList();
    folds =
        IntStream.range(0, CrossValidation.FOLDS)
            .mapToObj(
                fold ->
                    learnt(rows, row -> CrossValidation.fold(row.pair()) != fold)
                        .lines(means, deviations))
            .toList();
    all = learnt(rows, row -> true).lines(means, deviations);
  }

  private static Learnt learnt(List<Perceptron.Row> rows, Predicate<Perceptron.Row> from) {
    return new Learnt(
        Perceptron.fit(rows.stream().filter(from).toList(), Probe.STATE, Probe.UNITS, Corpus.SEED));
  }

  private static double[] means(List<float[]> states) {
    double[] means = new double[Probe.STATE];
    for (float[] state : states) {
      for (int i = 0; i < means.length; i++) {
        means[i] += (double) state[i] / states.size();
      }
    }
    return means;
  }

  private static double[] deviations(List<float[]> states, double[] means) {
    double[] deviations = new double[Probe.STATE];
    for (float[] state : states) {
      for (int i = 0; i < means.length; i++) {
        deviations[i] += (state[i] - means[i]) * (state[i] - means[i]) / states.size();
      }
    }
    for (int i = 0; i < means.length; i++) {
      deviations[i] = Math.max(1e-6, Math.sqrt(deviations[i]));
    }
    return deviations;
  }

  private record Learnt(Perceptron perceptron) {

    /** As {@code weights.tsv} has them: weights of states as they come, bits. */
    String lines(double[] means, double[] deviations) {
      double[][] hidden = perceptron.hiddenWeights();
      double[] constants = hidden[means.length];
      for (int i = 0; i < means.length; i++) {
        for (int unit = 0; unit < constants.length; unit++) {
          hidden[i][unit] /= deviations[i];
          constants[unit] -= means[i] * hidden[i][unit];
        }
      }
      StringBuilder lines = new StringBuilder();
      FittedWeights.writeLinear(lines, Probe.HIDDEN, Probe.columns(), hidden, each -> each);
      FittedWeights.writeLinear(
          lines, Probe.MODEL, Probe.units(), perceptron.outerWeights(), nats -> nats / Math.log(2));
      return lines.toString();
    }
  }

  /** The lines of the one that has not seen a fold. */
  String without(int fold) {
    return folds.get(fold);
  }

  /** The lines of the one that has seen all. */
  String all() {
    return all;
  }

  /** The probe of some lines, as the service reads them. */
  static Probe read(String lines) {
    return Probe.of(new FittedWeights(lines).parsed());
  }
}

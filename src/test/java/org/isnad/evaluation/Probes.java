// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.compare.Probe;

/**
 * Probes of the judge's states: one a fold, learnt from the pairs outside it, and one from all.
 *
 * <p>What the weights learn of a probe must not come from one that has seen the label of the pair;
 * the service has the one that has seen all (Wolpert, "Stacked generalization", Neural Networks 5,
 * 1992). Means and deviations of the inputs, which no label tells, are those over all pairs.
 */
final class Probes {

  /** An input that varies less is left out: what it says was learnt from nothing. */
  private static final double LEAST_DEVIATION = 1e-6;

  private final double[] means;
  private final double[] scales;
  private final List<MultilayerPerceptron> folds;
  private final MultilayerPerceptron all;

  /**
   * Learns them.
   *
   * @param pairs what to learn from, with what each counts
   * @param inputs what a probe reads of each; they are standardised in place
   */
  Probes(List<Corpus.Weighed> pairs, List<float[]> inputs) {
    means = means(inputs);
    scales = scales(inputs, means);
    for (float[] x : inputs) {
      for (int i = 0; i < x.length; i++) {
        x[i] = (float) ((x[i] - means[i]) * scales[i]);
      }
    }
    List<MultilayerPerceptron.Row> rows =
        IntStream.range(0, pairs.size())
            .mapToObj(
                i ->
                    new MultilayerPerceptron.Row(
                        inputs.get(i), pairs.get(i).pair(), pairs.get(i).weight()))
            .toList();
    folds =
        IntStream.range(0, CrossValidation.FOLDS)
            .mapToObj(fold -> learnt(rows, row -> CrossValidation.fold(row.pair()) != fold))
            .toList();
    all = learnt(rows, row -> true);
  }

  private static MultilayerPerceptron learnt(
      List<MultilayerPerceptron.Row> rows, Predicate<MultilayerPerceptron.Row> from) {
    return MultilayerPerceptron.fit(
        rows.stream().filter(from).toList(), Probe.INPUTS, Probe.UNITS, Corpus.SEED);
  }

  private static double[] means(List<float[]> inputs) {
    double[] means = new double[Probe.INPUTS];
    for (float[] x : inputs) {
      for (int i = 0; i < means.length; i++) {
        means[i] += (double) x[i] / inputs.size();
      }
    }
    return means;
  }

  /** One by the deviation of each; nought for what does not vary. */
  private static double[] scales(List<float[]> inputs, double[] means) {
    double[] scales = new double[Probe.INPUTS];
    for (float[] x : inputs) {
      for (int i = 0; i < means.length; i++) {
        scales[i] += (x[i] - means[i]) * (x[i] - means[i]) / inputs.size();
      }
    }
    for (int i = 0; i < means.length; i++) {
      double deviation = Math.sqrt(scales[i]);
      scales[i] = deviation < LEAST_DEVIATION ? 0 : 1 / deviation;
    }
    return scales;
  }

  /** As {@code weights.tsv} has them: for inputs as they come; bits. */
  private String lines(MultilayerPerceptron perceptron) {
    double[][] hidden = perceptron.hiddenWeights();
    double[] biases = hidden[means.length];
    for (int i = 0; i < means.length; i++) {
      for (int unit = 0; unit < biases.length; unit++) {
        hidden[i][unit] *= scales[i];
        biases[unit] -= means[i] * hidden[i][unit];
      }
    }
    StringBuilder lines = new StringBuilder();
    FittedWeights.writeRows(lines, Probe.HIDDEN, Probe.columns(), hidden, 1);
    FittedWeights.writeRows(
        lines, Probe.MODEL, Probe.units(), perceptron.outputWeights(), 1 / Math.log(2));
    return lines.toString();
  }

  /** The lines of the one that has not seen a fold. */
  String without(int fold) {
    return lines(folds.get(fold));
  }

  /** The lines of the one that has seen all. */
  String all() {
    return lines(all);
  }

  /** The probe of some lines, as the service reads them. */
  static Probe read(String lines) {
    return Probe.of(new FittedWeights(lines).parsed());
  }
}

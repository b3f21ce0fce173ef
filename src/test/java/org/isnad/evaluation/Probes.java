// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.compare.Probe;
import org.isnad.compare.ProbePair;

/**
 * Probes of the judge's states: a pair of them a fold, learnt from the pairs outside it, and one
 * from all. Of each, one learns from all pairs by what they count, one from those of stories, each
 * of which counts the same.
 *
 * <p>What the weights learn of a probe must not come from one that has seen the label of the pair;
 * the service has the one that has seen all (Wolpert, "Stacked generalization", Neural Networks 5,
 * 1992). Means and deviations of the inputs, which no label tells, are those over all pairs.
 */
final class Probes {

  /** An input that varies less is left out: what it says was learnt from nothing. */
  private static final double LEAST_DEVIATION = 1e-6;

  /** How often the general probe goes through its pairs. */
  static final int EPOCHS = 6;

  /** How often that of stories goes through its own, which are fewer. */
  static final int STORY_EPOCHS = 12;

  private final double[] means;
  private final double[] scales;
  private final List<Learnt> folds;
  private final Learnt all;

  /** What the two probes have learnt. */
  private record Learnt(MultilayerPerceptron general, MultilayerPerceptron ofStories) {}

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

  private static Learnt learnt(
      List<MultilayerPerceptron.Row> rows, Predicate<MultilayerPerceptron.Row> from) {
    List<MultilayerPerceptron.Row> some = rows.stream().filter(from).toList();
    List<MultilayerPerceptron.Row> ofStories =
        some.stream()
            .filter(row -> row.pair().isOfStory())
            .map(row -> new MultilayerPerceptron.Row(row.x(), row.pair(), 1))
            .toList();
    return new Learnt(fit(some, EPOCHS), fit(ofStories, STORY_EPOCHS));
  }

  private static MultilayerPerceptron fit(List<MultilayerPerceptron.Row> rows, int epochs) {
    return MultilayerPerceptron.fit(rows, Probe.INPUTS, Probe.UNITS, epochs, Corpus.SEED);
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
  private String lines(Learnt learnt) {
    return lines(ProbePair.GENERAL, learnt.general) + lines(ProbePair.OF_STORIES, learnt.ofStories);
  }

  private String lines(String name, MultilayerPerceptron perceptron) {
    double[][] hidden = perceptron.hiddenWeights();
    double[] biases = hidden[means.length];
    for (int i = 0; i < means.length; i++) {
      for (int unit = 0; unit < biases.length; unit++) {
        hidden[i][unit] *= scales[i];
        biases[unit] -= means[i] * hidden[i][unit];
      }
    }
    StringBuilder lines = new StringBuilder();
    FittedWeights.writeRows(lines, Probe.hidden(name), Probe.columns(), hidden, 1);
    FittedWeights.writeRows(
        lines, name, Probe.units(), perceptron.outputWeights(), 1 / Math.log(2));
    return lines.toString();
  }

  /** The lines of those that have not seen a fold. */
  String without(int fold) {
    return lines(folds.get(fold));
  }

  /** The lines of those that have seen all. */
  String all() {
    return lines(all);
  }

  /** The probes of some lines, as the service reads them. */
  static ProbePair read(String lines) {
    return ProbePair.of(new FittedWeights(lines).parsed());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.isnad.claim.Relation;

/**
 * Which perceptron with one hidden layer makes the labels most probable?
 *
 * <p>Scores of the relations in nats are {@code c + V max(0, b + W x)}; the loss of a row is that
 * of {@link Logistic}, so labels may leave several relations open. Minibatch stochastic gradient
 * descent by Adam (Kingma and Ba 2015) with decoupled weight decay (Loshchilov and Hutter 2019),
 * the rate falling to nothing in equal steps; dropout of inputs and hidden units, anew for each row
 * (Srivastava and others, JMLR 15, 2014); weights begin as He and others (2015) have it.
 *
 * <p>The same rows and seed give the same numbers to the last bit: batches come in an order that
 * the seed gives, and are summed in fixed parts, whichever thread is done first.
 */
final class MultilayerPerceptron {

  private static final int BATCH = 256;
  private static final int PARTS = 4;

  /** Learning rate at the first step. */
  private static final double RATE = 1e-3;

  /** Times the rate is the share that a weight loses in a step. */
  private static final double DECAY = 1;

  private static final double HIDDEN_DROPOUT = 0.4;
  private static final double INPUT_DROPOUT = 0.25;

  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPSILON = 1e-8;
  private static final Relation[] RELATIONS = Relation.values();
  private static final int OUTPUTS = RELATIONS.length;

  /**
   * A row to learn from.
   *
   * @param x its inputs, each of mean 0 and deviation 1 over all rows, or thereabouts
   * @param pair whose label is learnt
   * @param weight how much it counts
   */
  record Row(float[] x, LabelledPair pair, double weight) {}

  private final int inputs;
  private final int units;
  private final long seed;

  /** In this order: {@code [input][unit]}, hidden biases, {@code [unit][output]}, output biases. */
  private final float[] weights;

  private final float[] moments;
  private final float[] squares;

  private MultilayerPerceptron(int inputs, int units, long seed, Random random) {
    this.inputs = inputs;
    this.units = units;
    this.seed = seed;
    this.weights = new float[(inputs + 1) * units + (units + 1) * OUTPUTS];
    this.moments = new float[weights.length];
    this.squares = new float[weights.length];
    for (int i = 0; i < inputs * units; i++) {
      weights[i] = (float) (random.nextGaussian() * Math.sqrt(2.0 / inputs));
    }
    for (int i = 0; i < units * OUTPUTS; i++) {
      weights[output() + i] = (float) (random.nextGaussian() / Math.sqrt(units));
    }
  }

  /** Where the weights of the output layer begin. */
  private int output() {
    return (inputs + 1) * units;
  }

  private int outputBiases() {
    return output() + units * OUTPUTS;
  }

  private boolean isBias(int at) {
    return at >= inputs * units && at < output() || at >= outputBiases();
  }

  /** Learns from all rows, so many times over. */
  static MultilayerPerceptron fit(List<Row> rows, int inputs, int units, int epochs, long seed) {
    Random random = new Random(seed);
    MultilayerPerceptron perceptron = new MultilayerPerceptron(inputs, units, seed, random);
    perceptron.learn(rows, epochs, random);
    return perceptron;
  }

  private void learn(List<Row> rows, int epochs, Random random) {
    double mean = rows.stream().mapToDouble(Row::weight).average().orElseThrow();
    List<Row> order = new ArrayList<>(rows);
    float[][] gradients = new float[PARTS][weights.length];
    int steps = epochs * ((rows.size() + BATCH - 1) / BATCH);
    int step = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (int from = 0; from < order.size(); from += BATCH) {
        List<Row> batch = order.subList(from, Math.min(order.size(), from + BATCH));
        differentiate(batch, seed + (long) step * BATCH, mean * batch.size(), gradients);
        move(gradients, step, RATE * (1 - (double) step / steps));
        step++;
      }
    }
  }

  /** The gradient of a batch, in parts. */
  private void differentiate(List<Row> batch, long chance, double total, float[][] gradients) {
    IntStream.range(0, PARTS)
        .parallel()
        .forEach(
            part -> {
              Arrays.fill(gradients[part], 0);
              for (int i = part; i < batch.size(); i += PARTS) {
                Row row = batch.get(i);
                SplittableRandom random = new SplittableRandom(chance + i);
                differentiate(row, row.weight / total, random, gradients[part]);
              }
            });
  }

  /** Adds the gradient of a row. */
  private void differentiate(Row row, double weight, SplittableRandom random, float[] gradient) {
    float[] x = dropout(row.x, INPUT_DROPOUT, random);
    float[] active = new float[units];
    Arrays.fill(active, 1);
    active = dropout(active, HIDDEN_DROPOUT, random);
    float[] hidden = hidden(x);
    for (int unit = 0; unit < units; unit++) {
      active[unit] = hidden[unit] > 0 ? active[unit] : 0;
      hidden[unit] *= active[unit];
    }
    double[] p = Logistic.softmax(scores(hidden));
    double allowed = 1e-9;
    for (int r = 0; r < OUTPUTS; r++) {
      allowed += row.pair.allowed().contains(RELATIONS[r]) ? p[r] : 0;
    }
    float[] back = new float[units];
    for (int r = 0; r < OUTPUTS; r++) {
      double target = row.pair.allowed().contains(RELATIONS[r]) ? p[r] / allowed : 0;
      float error = (float) (weight * (p[r] - target));
      gradient[outputBiases() + r] += error;
      for (int unit = 0; unit < units; unit++) {
        int at = output() + unit * OUTPUTS + r;
        gradient[at] += error * hidden[unit];
        back[unit] += error * weights[at] * active[unit];
      }
    }
    for (int i = 0; i < inputs; i++) {
      if (x[i] != 0) {
        addTo(gradient, i * units, x[i], back, 0);
      }
    }
    addTo(gradient, inputs * units, 1, back, 0);
  }

  /** Some set to nought by chance, the others greater for it. */
  private static float[] dropout(float[] x, double share, SplittableRandom random) {
    float[] some = new float[x.length];
    float scale = (float) (1 / (1 - share));
    // Sixteen bits of chance decide about each.
    int limit = (int) (share * (1 << 16));
    long bits = 0;
    for (int i = 0; i < x.length; i++) {
      bits = i % 4 == 0 ? random.nextLong() : bits >>> 16;
      some[i] = (bits & 0xffff) < limit ? 0 : x[i] * scale;
    }
    return some;
  }

  private float[] hidden(float[] x) {
    float[] hidden = Arrays.copyOfRange(weights, inputs * units, output());
    for (int i = 0; i < inputs; i++) {
      if (x[i] != 0) {
        addTo(hidden, 0, x[i], weights, i * units);
      }
    }
    return hidden;
  }

  private void addTo(float[] to, int at, float times, float[] what, int from) {
    for (int unit = 0; unit < units; unit++) {
      to[at + unit] += times * what[from + unit];
    }
  }

  private double[] scores(float[] hidden) {
    double[] scores = new double[OUTPUTS];
    for (int r = 0; r < OUTPUTS; r++) {
      scores[r] = weights[outputBiases() + r];
      for (int unit = 0; unit < units; unit++) {
        scores[r] += hidden[unit] * weights[output() + unit * OUTPUTS + r];
      }
    }
    return scores;
  }

  /** One step of Adam against the gradient, the sum of its parts. */
  private void move(float[][] gradients, int step, double rate) {
    double correction1 = 1 - Math.pow(BETA1, step + 1);
    double correction2 = 1 - Math.pow(BETA2, step + 1);
    int length = (weights.length + PARTS - 1) / PARTS;
    IntStream.range(0, PARTS)
        .parallel()
        .forEach(
            part -> {
              int end = Math.min(weights.length, (part + 1) * length);
              for (int i = part * length; i < end; i++) {
                float gradient = 0;
                for (float[] each : gradients) {
                  gradient += each[i];
                }
                moments[i] += (float) ((1 - BETA1) * (gradient - moments[i]));
                squares[i] += (float) ((1 - BETA2) * (gradient * gradient - squares[i]));
                double update =
                    moments[i] / correction1 / (Math.sqrt(squares[i] / correction2) + EPSILON);
                double decay = isBias(i) ? 0 : DECAY * weights[i];
                weights[i] -= (float) (rate * (update + decay));
              }
            });
  }

  /** {@code [input][unit]}, the biases last. */
  double[][] hiddenWeights() {
    return rows(0, inputs + 1, units);
  }

  /** Nats: {@code [unit][relation]}, the biases last. */
  double[][] outputWeights() {
    return rows(output(), units + 1, OUTPUTS);
  }

  private double[][] rows(int from, int count, int length) {
    double[][] rows = new double[count][length];
    for (int row = 0; row < count; row++) {
      for (int i = 0; i < length; i++) {
        rows[row][i] = weights[from + row * length + i];
      }
    }
    return rows;
  }
}

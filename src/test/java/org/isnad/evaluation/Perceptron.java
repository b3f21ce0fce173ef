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
 * A perceptron with one hidden layer, learnt from labelled rows of numbers.
 *
 * <p>Steepest descent on small batches with moments (Kingma and Ba, "Adam", 2015) and decay of
 * weights apart from them (Loshchilov and Hutter, "Decoupled weight decay regularization", 2019);
 * inputs and hidden units are left out by chance while learning (Srivastava and others, "Dropout",
 * JMLR 15, 2014). Labels may leave several relations open, as in {@link Logistic}. The same rows
 * and seed give the same numbers to the last bit: batches are in an order that the seed gives, and
 * are summed in fixed parts whichever thread is done first.
 */
final class Perceptron {

  static final int EPOCHS = 6;

  private static final int BATCH = 256;
  private static final int PARTS = 4;
  private static final double RATE = 1e-3;
  private static final double DECAY = 1;

  /** Share of the hidden units left out of a step; of the inputs it is a quarter. */
  private static final double HIDDEN_OUT = 0.4;

  private static final float INPUT_KEPT = 0.75f;
  private static final double FIRST_MOMENT = 0.9;
  private static final double SECOND_MOMENT = 0.999;
  private static final int RELATIONS = Relation.values().length;

  /**
   * A row to learn from.
   *
   * @param x its numbers, each column of mean 0 and deviation 1
   * @param weight how much it counts
   */
  record Row(float[] x, LabelledPair pair, double weight) {}

  private final int columns;
  private final int units;
  private final long seed;

  /** By column a weight for each unit, then one for each relation by unit; constants behind. */
  private final float[] weights;

  private final float[] first;
  private final float[] second;

  private Perceptron(int columns, int units, long seed) {
    this.columns = columns;
    this.units = units;
    this.seed = seed;
    this.weights = new float[(columns + 1) * units + (units + 1) * RELATIONS];
    this.first = new float[weights.length];
    this.second = new float[weights.length];
    Random random = new Random(seed);
    for (int i = 0; i < columns * units; i++) {
      weights[i] = (float) (random.nextGaussian() * Math.sqrt(2.0 / columns));
    }
    for (int i = 0; i < units * RELATIONS; i++) {
      weights[outer() + i] = (float) (random.nextGaussian() / Math.sqrt(units));
    }
  }

  /** Where the weights of the hidden units for the relations begin. */
  private int outer() {
    return (columns + 1) * units;
  }

  /** Learns from all rows, several times over. */
  static Perceptron fit(List<Row> rows, int columns, int units, long seed) {
    Perceptron perceptron = new Perceptron(columns, units, seed);
    perceptron.learn(rows);
    return perceptron;
  }

  private void learn(List<Row> rows) {
    double mean = rows.stream().mapToDouble(Row::weight).average().orElseThrow();
    List<Integer> order = new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
    Random random = new Random(seed);
    float[][] slopes = new float[PARTS][weights.length];
    int steps = EPOCHS * ((rows.size() + BATCH - 1) / BATCH);
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int from = 0; from < order.size(); from += BATCH) {
        List<Integer> batch = order.subList(from, Math.min(order.size(), from + BATCH));
        int now = step;
        IntStream.range(0, PARTS)
            .parallel()
            .forEach(
                part -> {
                  Arrays.fill(slopes[part], 0);
                  for (int i = part; i < batch.size(); i += PARTS) {
                    Row row = rows.get(batch.get(i));
                    SplittableRandom chance =
                        new SplittableRandom(seed + 31L * now + 1_000_003L * i);
                    add(row, row.weight / mean / batch.size(), chance, slopes[part]);
                  }
                });
        move(slopes, step, RATE * (1 - (double) step / steps));
        step++;
      }
    }
  }

  /** Adds what a row says about which way to go. */
  private void add(Row row, double weight, SplittableRandom chance, float[] slope) {
    float[] x = someOf(row.x, chance);
    float[] kept = new float[units];
    for (int unit = 0; unit < units; unit++) {
      kept[unit] = chance.nextDouble() < HIDDEN_OUT ? 0 : (float) (1 / (1 - HIDDEN_OUT));
    }
    float[] hidden = hidden(x);
    for (int unit = 0; unit < units; unit++) {
      kept[unit] = hidden[unit] > 0 ? kept[unit] : 0;
      hidden[unit] *= kept[unit];
    }
    double[] p = Logistic.softmax(scores(hidden));
    double allowed = 1e-9;
    for (Relation relation : row.pair.allowed()) {
      allowed += p[relation.ordinal()];
    }
    float[] back = new float[units];
    int constants = outer() + units * RELATIONS;
    for (int r = 0; r < RELATIONS; r++) {
      boolean open = row.pair.allowed().contains(Relation.values()[r]);
      float error = (float) (weight * (p[r] - (open ? p[r] / allowed : 0)));
      slope[constants + r] += error;
      for (int unit = 0; unit < units; unit++) {
        int at = outer() + unit * RELATIONS + r;
        slope[at] += error * hidden[unit];
        back[unit] += error * weights[at] * kept[unit];
      }
    }
    for (int i = 0; i < columns; i++) {
      if (x[i] != 0) {
        addTo(slope, i * units, x[i], back, 0);
      }
    }
    addTo(slope, columns * units, 1, back, 0);
  }

  /** Three in four of the numbers, the greater for it; two bits of chance decide about each. */
  private static float[] someOf(float[] x, SplittableRandom chance) {
    float[] some = new float[x.length];
    long bits = 0;
    for (int i = 0; i < x.length; i++) {
      bits = i % 32 == 0 ? chance.nextLong() : bits >>> 2;
      some[i] = (bits & 3) == 0 ? 0 : x[i] / INPUT_KEPT;
    }
    return some;
  }

  private float[] hidden(float[] x) {
    float[] hidden = Arrays.copyOfRange(weights, columns * units, (columns + 1) * units);
    for (int i = 0; i < columns; i++) {
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
    double[] scores = new double[RELATIONS];
    for (int r = 0; r < RELATIONS; r++) {
      scores[r] = weights[outer() + units * RELATIONS + r];
      for (int unit = 0; unit < units; unit++) {
        scores[r] += hidden[unit] * weights[outer() + unit * RELATIONS + r];
      }
    }
    return scores;
  }

  /** One step along the slopes of all parts. */
  private void move(float[][] slopes, int step, double rate) {
    double firstSoFar = 1 - Math.pow(FIRST_MOMENT, step + 1);
    double secondSoFar = 1 - Math.pow(SECOND_MOMENT, step + 1);
    int part = (weights.length + PARTS - 1) / PARTS;
    IntStream.range(0, PARTS)
        .parallel()
        .forEach(
            p -> {
              for (int i = p * part; i < Math.min(weights.length, (p + 1) * part); i++) {
                float slope = 0;
                for (float[] each : slopes) {
                  slope += each[i];
                }
                first[i] += (float) ((1 - FIRST_MOMENT) * (slope - first[i]));
                second[i] += (float) ((1 - SECOND_MOMENT) * (slope * slope - second[i]));
                double along = first[i] / firstSoFar / (Math.sqrt(second[i] / secondSoFar) + 1e-8);
                weights[i] -= (float) (rate * (along + (isConstant(i) ? 0 : DECAY * weights[i])));
              }
            });
  }

  private boolean isConstant(int at) {
    return at >= columns * units && at < outer() || at >= outer() + units * RELATIONS;
  }

  /** {@code [column][unit]}, the constants last. */
  double[][] hiddenWeights() {
    return rows(0, columns + 1, units);
  }

  /** Nats: {@code [unit][relation]}, the constants last. */
  double[][] outerWeights() {
    return rows(outer(), units + 1, RELATIONS);
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

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.claim.Relation;
import org.isnad.embed.Inference;
import org.isnad.embed.Judge;

/**
 * How do two texts stand to each other, read off the judge's hidden states?
 *
 * <p>A multilayer perceptron with one hidden layer of rectified units (Goodfellow, Bengio and
 * Courville, "Deep Learning", 2016, chapter 6) over what the judge's layers hold of the pair (Alain
 * and Bengio, "Understanding intermediate layers using linear classifier probes", 2016, arXiv
 * 1610.01644): bits are {@code c + V max(0, b + W x)} with x of {@link #INPUTS} numbers, {@link
 * #UNITS} hidden units and four relations; some 0.4 million products, 0.2 ms. The judge was trained
 * for one question, whether b follows from a; its layers tell more, such as whether two texts ask
 * one thing. Both directions count alike, so the result is symmetric.
 */
public final class Probe {

  /** How many numbers it reads of a pair. */
  public static final int INPUTS = 2 * Judge.STATE;

  /** How many hidden units it has. */
  public static final int UNITS = 64;

  private static final int RELATIONS = Relation.values().length;

  private final double[] hiddenBiases;
  private final List<double[]> hidden;
  private final double[] biases;
  private final List<double[]> output;

  private Probe(Weights weights, String name) {
    hiddenBiases = weights.rows(hidden(name), List.of(Weights.PRIOR), UNITS).get(0);
    hidden = weights.rows(hidden(name), columns(), UNITS);
    biases = weights.rows(name, List.of(Weights.PRIOR), RELATIONS).get(0);
    output = weights.rows(name, units(), RELATIONS);
  }

  /**
   * The probe of this name that these weights hold.
   *
   * @param name of the rows of its output layer: of each hidden unit, in bits
   * @throws IllegalStateException naming the row that they lack, or that has another length
   */
  static Probe of(Weights weights, String name) {
    return new Probe(weights, name);
  }

  /** Name of the rows of its hidden layer: of each input, one number a unit. */
  public static String hidden(String name) {
    return name + "-hidden";
  }

  /** Names of the numbers it reads, in order. */
  public static List<String> columns() {
    return Stream.of("mean-", "apart-")
        .flatMap(part -> IntStream.range(0, Judge.STATE).mapToObj(i -> part + i))
        .toList();
  }

  /** Names of the hidden units, in order. */
  public static List<String> units() {
    return IntStream.range(0, UNITS).mapToObj(i -> "unit-" + i).toList();
  }

  /**
   * What both directions hold together: the mean of their states, then how far these are apart,
   * number by number. Where one text follows from the other but not the other way round, they are.
   */
  public static float[] inputs(Inference forward, Inference backward) {
    float[] both = new float[INPUTS];
    for (int i = 0; i < Judge.STATE; i++) {
      both[i] = (forward.state()[i] + backward.state()[i]) / 2;
      both[Judge.STATE + i] = Math.abs(forward.state()[i] - backward.state()[i]);
    }
    return both;
  }

  /**
   * How probable is each relation?
   *
   * @param inputs {@link #inputs what both directions hold}
   */
  public Probabilities read(float[] inputs) {
    double[] units = hiddenBiases.clone();
    for (int i = 0; i < inputs.length; i++) {
      add(units, inputs[i], hidden.get(i));
    }
    double[] bits = biases.clone();
    for (int unit = 0; unit < UNITS; unit++) {
      add(bits, Math.max(0, units[unit]), output.get(unit));
    }
    return Probabilities.ofBits(bits);
  }

  private static void add(double[] to, double times, double[] row) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * row[i];
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.embed.Inference;
import org.isnad.embed.Judge;

/**
 * How do two texts stand to each other, read off the judge's hidden states?
 *
 * <p>A perceptron with one hidden layer of rectified units (Goodfellow, Bengio and Courville, "Deep
 * Learning", 2016, chapter 6) over what the judge's layers hold of the pair (Alain and Bengio,
 * "Understanding intermediate layers using linear classifier probes", 2016, arXiv 1610.01644). The
 * judge was trained for one question, whether b follows from a; its layers tell more, such as
 * whether two texts ask one thing. Both directions count alike, so the result is symmetric.
 */
public final class Probe {

  /** Name of its rows among the weights: what each hidden unit says, in bits. */
  public static final String MODEL = "probe";

  /** Name of the rows of the hidden layer: what each number read says to each unit. */
  public static final String HIDDEN = "probe-hidden";

  /** How many numbers it reads of a pair. */
  public static final int STATE = 2 * Judge.STATE;

  /** How many hidden units it has. */
  public static final int UNITS = 64;

  private final double[] hiddenPrior;
  private final List<double[]> hidden;
  private final double[] prior;
  private final List<double[]> weights;

  private Probe(Weights all) {
    hiddenPrior = all.rows(HIDDEN, List.of(Weights.PRIOR)).get(0);
    hidden = all.rows(HIDDEN, columns());
    prior = all.rows(MODEL, List.of(Weights.PRIOR)).get(0);
    weights = all.rows(MODEL, units());
    if (Stream.concat(Stream.of(hiddenPrior), hidden.stream()).anyMatch(r -> r.length != UNITS)) {
      throw new IllegalStateException("rows of " + HIDDEN + " must have " + UNITS + " numbers");
    }
  }

  /**
   * The probe that these weights hold.
   *
   * @throws IllegalStateException naming the column that they lack
   */
  public static Probe of(Weights weights) {
    return new Probe(weights);
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
  public static float[] state(Inference forward, Inference backward) {
    float[] both = new float[STATE];
    for (int i = 0; i < Judge.STATE; i++) {
      both[i] = (forward.state()[i] + backward.state()[i]) / 2;
      both[Judge.STATE + i] = Math.abs(forward.state()[i] - backward.state()[i]);
    }
    return both;
  }

  /** How probable each relation is by the states of both directions. */
  public Probabilities read(Inference forward, Inference backward) {
    float[] state = state(forward, backward);
    double[] units = hiddenPrior.clone();
    for (int i = 0; i < state.length; i++) {
      add(units, state[i], hidden.get(i));
    }
    double[] bits = prior.clone();
    for (int unit = 0; unit < UNITS; unit++) {
      add(bits, Math.max(0, units[unit]), weights.get(unit));
    }
    return Probabilities.ofBits(bits);
  }

  private static void add(double[] to, double times, double[] row) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * row[i];
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.embed.Inference;
import org.isnad.embed.Judge;

/**
 * How do two texts stand to each other, read off the judge's hidden states?
 *
 * <p>A linear classifier over what the judge's layers hold of the pair (Alain and Bengio,
 * "Understanding intermediate layers using linear classifier probes", 2016, arXiv 1610.01644). The
 * judge was trained for one question, whether b follows from a; its layers tell more, such as
 * whether two texts ask one thing. Both directions count alike, so the result is symmetric.
 */
public final class Probe {

  /** Name of its rows among the weights. */
  public static final String MODEL = "probe";

  private final double[] prior;
  private final List<double[]> weights;

  private Probe(double[] prior, List<double[]> weights) {
    this.prior = prior;
    this.weights = weights;
  }

  /** The probe that these weights hold. */
  public static Probe of(Weights weights) {
    return new Probe(
        weights.rows(MODEL, List.of(Weights.PRIOR)).get(0), weights.rows(MODEL, columns()));
  }

  /** Names of the numbers of a state, in order. */
  public static List<String> columns() {
    return IntStream.range(0, Judge.STATE).mapToObj(i -> "state-" + i).toList();
  }

  /** What both directions hold together: the mean of their states. */
  public static double[] state(Inference forward, Inference backward) {
    double[] mean = new double[Judge.STATE];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = ((double) forward.state()[i] + backward.state()[i]) / 2;
    }
    return mean;
  }

  /** How probable each relation is by the states of both directions. */
  public Probabilities read(Inference forward, Inference backward) {
    double[] state = state(forward, backward);
    double[] bits = prior.clone();
    for (int i = 0; i < state.length; i++) {
      double[] weight = weights.get(i);
      for (int relation = 0; relation < bits.length; relation++) {
        bits[relation] += state[i] * weight[relation];
      }
    }
    return Probabilities.ofBits(bits);
  }
}

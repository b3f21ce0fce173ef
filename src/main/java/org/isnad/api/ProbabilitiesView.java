// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.stream.IntStream;
import org.isnad.compare.Probabilities;

/** How probable each relation is, to four decimals that add up to 1. */
record ProbabilitiesView(double match, double conflict, double related, double unrelated) {

  private static final int PARTS = 10_000;

  /** Rounded by the largest remainder, so that no sum of the rounded ones differs from 1. */
  static ProbabilitiesView of(Probabilities exact) {
    double[] scaled = {
      exact.match() * PARTS,
      exact.conflict() * PARTS,
      exact.related() * PARTS,
      exact.unrelated() * PARTS
    };
    double[] rounded = IntStream.range(0, 4).mapToDouble(i -> Math.floor(scaled[i])).toArray();
    double left = PARTS - (rounded[0] + rounded[1] + rounded[2] + rounded[3]);
    for (; left > 0; left--) {
      rounded[largestRemainder(scaled, rounded)]++;
    }
    return new ProbabilitiesView(
        rounded[0] / PARTS, rounded[1] / PARTS, rounded[2] / PARTS, rounded[3] / PARTS);
  }

  private static int largestRemainder(double[] scaled, double[] rounded) {
    int largest = 0;
    for (int i = 1; i < scaled.length; i++) {
      if (scaled[i] - rounded[i] > scaled[largest] - rounded[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}

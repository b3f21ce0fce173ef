// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.Arrays;
import java.util.List;

/** How well does one row of numbers follow another? */
final class Correlation {

  private Correlation() {}

  /** Pearson's r, in [-1, 1]; NaN when one of them never changes. */
  static double pearson(double[] x, double[] y) {
    double mx = Arrays.stream(x).average().orElseThrow();
    double my = Arrays.stream(y).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - mx) * (y[i] - my);
      xx += (x[i] - mx) * (x[i] - mx);
      yy += (y[i] - my) * (y[i] - my);
    }
    return xy / Math.sqrt(xx * yy);
  }

  /** Pearson's r of a measure with the grades that people gave the pairs. */
  static double withGrades(List<LabelledPair> pairs, double[] measured) {
    return pearson(measured, pairs.stream().mapToDouble(LabelledPair::gradeOrThrow).toArray());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * At which probability should the judge be asked? For each set: the share of pairs asked about, on
 * one question and on two.
 */
final class GateScores {

  private static final double[] THRESHOLDS = {.01, .02, .03, .05, .08, .1, .15, .2, .3};

  private GateScores() {}

  /**
   * Prints a line a threshold and set.
   *
   * @param sameQuestion probability of one question of each pair, by weights that have not seen it
   */
  static void print(PrintStream out, List<LabelledPair> pairs, double[] sameQuestion) {
    for (double threshold : THRESHOLDS) {
      Map<String, int[]> counts = new TreeMap<>();
      for (int i = 0; i < pairs.size(); i++) {
        int[] of = counts.computeIfAbsent(pairs.get(i).set(), set -> new int[4]);
        int column = pairs.get(i).isOneQuestion() ? 0 : 2;
        of[column]++;
        of[column + 1] += sameQuestion[i] >= threshold ? 1 : 0;
      }
      counts.forEach(
          (set, of) ->
              out.printf(
                  Locale.ROOT,
                  "asked from %.2f  %-12s one question %.3f of %d, two %.3f of %d%n",
                  threshold,
                  set,
                  share(of[1], of[0]),
                  of[0],
                  share(of[3], of[2]),
                  of[2]));
    }
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}

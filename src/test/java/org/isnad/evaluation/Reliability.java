// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * When the service says a relation has a probability of 0.8, is it right four times in five?
 *
 * <p>Reliability table (Niculescu-Mizil and Caruana, ICML 2005): answers in bands of the
 * probability of the relation given, with the share that is right; and the expected calibration
 * error, the mean distance of the two weighed by the band's size.
 */
final class Reliability {

  private static final int BANDS = 5;
  private static final double LOWEST = 0.25;

  private final String name;
  private final double[] said = new double[BANDS];
  private final double[] right = new double[BANDS];
  private final int[] count = new int[BANDS];

  private Reliability(String name) {
    this.name = name;
  }

  /** One table a pair of languages, without the pairs drawn by chance, which are too easy. */
  static void print(PrintStream out, List<CrossValidation.Answer> answers) {
    Map<String, List<CrossValidation.Answer>> byLanguages = new TreeMap<>();
    for (CrossValidation.Answer answer : answers) {
      if (!answer.pair().isByChance()) {
        byLanguages.computeIfAbsent(answer.pair().languages(), l -> new ArrayList<>()).add(answer);
      }
    }
    byLanguages.forEach(
        (languages, of) -> {
          Reliability table = new Reliability(languages);
          of.forEach(table::add);
          table.print(out);
        });
  }

  private void add(CrossValidation.Answer answer) {
    double probability = answer.comparison().probabilities().of(answer.comparison().relation());
    double band = (probability - LOWEST) / (1 - LOWEST) * BANDS;
    int at = Math.max(0, Math.min(BANDS - 1, (int) band));
    said[at] += probability;
    right[at] += answer.isRight() ? 1 : 0;
    count[at]++;
  }

  private void print(PrintStream out) {
    StringBuilder line = new StringBuilder("reliability " + name);
    double error = 0;
    int all = 0;
    for (int i = 0; i < BANDS; i++) {
      if (count[i] > 0) {
        line.append(
            String.format(
                Locale.ROOT,
                "  %.2f>%.2f (%d)",
                said[i] / count[i],
                right[i] / count[i],
                count[i]));
      }
      error += Math.abs(said[i] - right[i]);
      all += count[i];
    }
    out.println(line.append(String.format(Locale.ROOT, "  error %.3f", error / all)));
  }
}

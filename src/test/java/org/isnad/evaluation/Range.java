// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

/**
 * Between what do the figures of a question lie? Read from {@code 400-9000/100}: least, greatest,
 * step.
 */
record Range(int least, int greatest, int step) {

  static Range of(String text) {
    String[] parts = text.split("[-/]", -1);
    return new Range(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        parts.length == 3 ? Integer.parseInt(parts[2]) : 1);
  }

  /** A figure within, small ones likelier. */
  int first(Draw draw) {
    return rounded(least + (int) ((greatest - least + 1) * draw.lowShare()));
  }

  /** A greater figure, by 10 to 70 %, and by a step at least: never taken for the same, rounded. */
  int next(int figure, Draw draw) {
    int more = figure * draw.between(10, 70) / 100;
    return rounded(figure + Math.max(more, 2 * step));
  }

  private int rounded(int figure) {
    return Figures.plain(figure / step * step);
  }
}

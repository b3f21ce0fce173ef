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

  /**
   * Another figure within, mostly greater, by 10 to 70 %, and by two steps at least: never taken
   * for the same, rounded. Zero when the draw falls outside.
   */
  int other(int figure, Draw draw) {
    int apart = Math.max(figure * draw.between(10, 70) / 100, 2 * step);
    int other = rounded(draw.chance(0.8) ? figure + apart : figure - apart);
    return other < least || other > greatest ? 0 : other;
  }

  /** Whether two figures differ by a tenth and by two steps. */
  boolean apart(int a, int b) {
    return Math.abs(a - b) >= Math.max(Math.max(a, b) / 10, 2 * step);
  }

  private int rounded(int figure) {
    return Figures.plain(figure / step * step);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

/**
 * Which of two texts says more, by its length?
 *
 * <p>The judge tells what follows from what, and mostly the longer text is given and the shorter
 * asked about: evidence and a claim, an article and a headline. So of its two directions one counts
 * more where the lengths differ, and both the same where they do not.
 *
 * @param a how much the first text counts as the longer, from 0 to 1
 * @param b how much the second does; together 1
 */
record Lengths(double a, double b) {

  /** How sharply the longer one is preferred: with 1.2 times the length it counts two thirds. */
  private static final int SHARPNESS = 4;

  /** Those of two texts; {@code of(b, a)} mirrors {@code of(a, b)}. */
  static Lengths of(String a, String b) {
    double ofA = Math.pow(Math.max(1, a.length()), SHARPNESS);
    double ofB = Math.pow(Math.max(1, b.length()), SHARPNESS);
    return new Lengths(ofA / (ofA + ofB), ofB / (ofA + ofB));
  }

  /**
   * What is said of the shorter text, given the longer.
   *
   * @param forward what is said of b, given a
   * @param backward what is said of a, given b
   */
  double ofShorter(double forward, double backward) {
    return a * forward + b * backward;
  }

  /** What is said of the longer text, given the shorter. */
  double ofLonger(double forward, double backward) {
    return b * forward + a * backward;
  }
}

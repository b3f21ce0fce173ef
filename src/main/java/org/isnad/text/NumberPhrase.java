// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

/**
 * A number as read at a position, before anything around it is looked at.
 *
 * @param start index of its first word
 * @param end index after its last word
 * @param low least value; equal to {@code high} unless the words are vague
 * @param high greatest value
 * @param value number written; the geometric middle of a vague word
 * @param scale the scale word it ends with (million: 1e6), 1 without one
 * @param vague true for "dozens", "a few hundred"
 * @param and true when an Arabic "and" is attached to its first word
 */
record NumberPhrase(
    int start,
    int end,
    double low,
    double high,
    double value,
    double scale,
    boolean vague,
    boolean and) {

  static NumberPhrase exact(int start, int end, double value, double scale, FigureWord.Form form) {
    return new NumberPhrase(start, end, value, value, value, scale, false, form.and());
  }

  static NumberPhrase vague(int start, int end, double low, double high, FigureWord.Form form) {
    return new NumberPhrase(start, end, low, high, Math.sqrt(low * high), 1, true, form.and());
  }

  /** "35" of "35 to 45 million": the scale of the second number is meant for both. */
  NumberPhrase scaled(double by) {
    return new NumberPhrase(start, end, low * by, high * by, value * by, by, vague, and);
  }
}

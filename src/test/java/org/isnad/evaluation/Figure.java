// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.Locale;

/**
 * A measure of a model on a labelled set, beside what the model's card says.
 *
 * @param pairs how many were measured
 * @param value as measured, 1 at best
 * @param card as the card has it, to three decimals
 */
record Figure(String set, String measure, int pairs, double value, double card) {

  /** How far a figure may be from its card: another processor rounds int8 otherwise. */
  private static final double TOLERANCE = 0.01;

  double difference() {
    return value - card;
  }

  boolean holds() {
    return Math.abs(difference()) <= TOLERANCE;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-18s %-34s %6d  %.3f  card %.3f  difference %+.4f%s",
        set,
        measure,
        pairs,
        value,
        card,
        difference(),
        holds() ? "" : "  TOO FAR");
  }
}

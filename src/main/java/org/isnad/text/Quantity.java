// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a value: the closed interval of numbers that the words allow, of what.
 *
 * @param low least value allowed, {@link Double#NEGATIVE_INFINITY} never; 0 for "up to 5"
 * @param high greatest value allowed, {@link Double#POSITIVE_INFINITY} for "at least 5"
 * @param value the number written (middle of a range), used for magnitudes
 * @param kind dimension of the number
 * @param unit base unit after conversion: ISO 4217 code for money, "percent", "metre", "kilogram",
 *     "second", "square-metre", "litre", "celsius" ...; null for a bare count
 * @param approximate true for "about", "some", "nearly", "more or less" and vague words
 * @param vague true when no figure is written ("dozens", "hundreds"): no magnitude can be given
 * @param concept what is counted, as a language-neutral id of the lexicon ("dead", "wounded",
 *     "missing", "detained", "displaced" ...), or null when the lexicon does not know it
 * @param counted light stems of the words that say what is counted, nearest first; may be empty
 * @param span the figure as written, with its unit or percent word
 * @param context the figure with the noun phrase and verb around it that say what is counted
 */
public record Quantity(
    double low,
    double high,
    double value,
    Kind kind,
    @Nullable String unit,
    boolean approximate,
    boolean vague,
    @Nullable String concept,
    List<String> counted,
    Span span,
    Span context) {

  public Quantity {
    counted = List.copyOf(counted);
    if (!(low <= high)) {
      throw new IllegalArgumentException("not an interval: " + low + " to " + high);
    }
  }

  /** Dimension of a figure; figures of different kinds never conflict. */
  public enum Kind {
    COUNT,
    PERCENT,
    MONEY,
    MEASURE,
    DURATION,
    /** "first", "the third": a place in an order. */
    ORDINAL
  }

  /** Is there a number that both allow? */
  public boolean meets(Quantity other) {
    return low <= other.high && other.low <= high;
  }
}

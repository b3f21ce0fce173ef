// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a feature saw in a pair.
 *
 * @param values one number a column; all 0 means nothing was observed, and weighs nothing
 * @param a the words of the first text it rests on, or null for the whole text
 * @param b likewise of the second
 */
record Observation(double[] values, @Nullable Span a, @Nullable Span b) {

  /** Nothing observed. */
  static Observation none(int columns) {
    return new Observation(new double[columns], null, null);
  }

  /** Resting on the whole of both texts. */
  static Observation of(double... values) {
    return new Observation(values, null, null);
  }
}

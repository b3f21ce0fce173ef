// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one feature had to say about a pair.
 *
 * @param feature its name
 * @param column the number of it that weighed most
 * @param weight bits for the relation answered against the next most probable one; negative speaks
 *     against it
 * @param a the words of the first text it rests on, or null for the whole text
 * @param b likewise of the second
 */
public record Evidence(
    String feature, String column, double weight, @Nullable Span a, @Nullable Span b) {

  /** The same, resting on these words. */
  Evidence on(@Nullable Span ofA, @Nullable Span ofB) {
    return new Evidence(feature, column, weight, ofA, ofB);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.isnad.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a claim's text.
 *
 * @param text the figure as written
 * @param start first UTF-16 unit in the claim's text
 * @param end one past the last
 * @param low least value that the words allow; absent when there is none ("below -5 degrees")
 * @param high greatest value that the words allow; absent when there is none ("at least 5")
 * @param per length of time, in seconds, for each of which it is said ("20,000 barrels an hour");
 *     absent for what is no rate
 * @param of what is counted, as an id of the lexicon ("dead"), if it is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuantityView(
    String text,
    int start,
    int end,
    String kind,
    double value,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable String unit,
    @Nullable Double per,
    @Nullable String of,
    boolean approximate) {

  static QuantityView of(Quantity quantity, String claimText) {
    return new QuantityView(
        quantity.span().of(claimText),
        quantity.span().start(),
        quantity.span().end(),
        quantity.kind().name().toLowerCase(Locale.ROOT),
        quantity.value(),
        bound(quantity.low()),
        bound(quantity.high()),
        quantity.unit(),
        quantity.per() > 0 ? (Double) quantity.per() : null,
        quantity.concept(),
        quantity.approximate());
  }

  private static @Nullable Double bound(double value) {
    return Double.isInfinite(value) ? null : (Double) value;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.compare.Dimension;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One respect in which two texts agree or differ.
 *
 * @param a what the first text says in it, absent when no few words do
 * @param b likewise of the second
 * @param magnitude size of the difference of two figures, in [0, 1], or to 2 when the signs differ
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Dimension")
record DimensionView(
    @Schema(examples = "quantity") String kind,
    @Schema(examples = "1,200") @Nullable String a,
    @Schema(examples = "1,900") @Nullable String b,
    @Schema(examples = "conflict") String verdict,
    @Schema(examples = "0.3684") @Nullable Double magnitude) {

  static DimensionView of(Dimension dimension, String a, String b) {
    return new DimensionView(
        dimension.kind().name().toLowerCase(Locale.ROOT),
        words(dimension.a(), a),
        words(dimension.b(), b),
        dimension.verdict().name().toLowerCase(Locale.ROOT),
        dimension.magnitude() == null ? null : (Double) Decimals.four(dimension.magnitude()));
  }

  private static @Nullable String words(@Nullable Span span, String text) {
    return span == null ? null : span.of(text);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Some words of a text.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 */
record SpanView(int start, int end, String text) {

  static @Nullable SpanView of(@Nullable Span span, String whole) {
    return span == null ? null : new SpanView(span.start(), span.end(), span.of(whole));
  }
}

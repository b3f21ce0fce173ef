// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Two texts to compare, checked, and what to call them in the answer. */
record TextPair(String id, Text a, Text b) {

  /** A text and the date that "yesterday" in it is relative to. */
  record Text(String text, @Nullable Instant publishedAt) {}
}

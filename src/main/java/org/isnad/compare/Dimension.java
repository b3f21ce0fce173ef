// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One respect in which two texts agree or differ.
 *
 * @param a the words of the first text that say so, or null when no short span does
 * @param b likewise of the second
 * @param magnitude size of the difference of two figures, |x - y| / max(|x|, |y|) in [0, 1], to 2
 *     when the signs differ, or null
 */
public record Dimension(
    Kind kind, @Nullable Span a, @Nullable Span b, Verdict verdict, @Nullable Double magnitude) {

  /** The respect. */
  public enum Kind {
    POLARITY,
    QUANTITY,
    TIME,
    PLACE,
    ACTOR,
    CAUSE,
    OTHER
  }

  /** How the texts stand to each other in it. */
  public enum Verdict {
    /** Both say it, and both can hold. */
    AGREE,
    /** Both say it, and both cannot hold. */
    CONFLICT,
    /** One of them says nothing of it. */
    SILENT
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.Comparator;
import java.util.function.ToIntFunction;

/**
 * Which of two findings, otherwise alike, comes first, whichever text is called the first?
 *
 * <p>The one farther in front in both texts together; of equals, in the text that sorts first. So
 * compare(b, a) tells of the same as compare(a, b).
 */
final class MirrorOrder {

  private final boolean mirrored;

  MirrorOrder(Reading a, Reading b) {
    mirrored = a.text().compareTo(b.text()) > 0;
  }

  /**
   * An order of what has a place in either text.
   *
   * @param inA where it begins in the first
   * @param inB where it begins in the second
   */
  <T> Comparator<T> of(ToIntFunction<T> inA, ToIntFunction<T> inB) {
    return Comparator.comparingInt((T each) -> inA.applyAsInt(each) + inB.applyAsInt(each))
        .thenComparing(inFirst(inA, inB));
  }

  /** The same by the place in the text that sorts first, then by that in the other. */
  <T> Comparator<T> inFirst(ToIntFunction<T> inA, ToIntFunction<T> inB) {
    return Comparator.comparingInt(mirrored ? inB : inA).thenComparingInt(mirrored ? inA : inB);
  }
}

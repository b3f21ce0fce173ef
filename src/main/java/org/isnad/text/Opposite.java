// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

/**
 * A word that stands at one end of a scale with two ends.
 *
 * @param axis the scale, the same in both languages ("rise-fall")
 * @param side +1 or -1: which end; two words of one axis and different sides are opposites
 * @param span the words
 */
public record Opposite(String axis, int side, Span span) {

  /** Is the other at the far end of the same scale? */
  public boolean opposes(Opposite other) {
    return axis.equals(other.axis) && side == -other.side;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

/**
 * A word that stands at one end of a scale with two ends.
 *
 * @param axis the scale, the same in both languages ("rise-fall")
 * @param side +1 or -1: which end; two words of one axis and different sides are opposites
 * @param bond what two opposite words must share to contradict each other
 * @param span the words
 */
public record Opposite(String axis, int side, Bond bond, Span span) {

  /** What must be the same beside two opposite words before they contradict each other? */
  public enum Bond {
    /** What happened: "was arrested", "was released". Being about one event is enough. */
    EVENT,
    /** What a thing is like or how it moves: only "sales rose", "sales fell" differ. */
    HEAD,
    /** A stage of one course of events: "began in May" and "ended in June" both hold. */
    STAGE,
    /** One act seen from its two ends: "bought from", "sold to" say the same of swapped actors. */
    CONVERSE
  }

  /** Is the other at the far end of the same scale, so that one thing cannot be at both? */
  public boolean opposes(Opposite other) {
    return bond != Bond.CONVERSE && faces(other);
  }

  /** Is the other at the far end of the same scale, or the other party of the same act? */
  public boolean faces(Opposite other) {
    return axis.equals(other.axis) && side == -other.side;
  }

  /** Is the other at the same end of the same scale? */
  public boolean joins(Opposite other) {
    return axis.equals(other.axis) && side == other.side;
  }
}

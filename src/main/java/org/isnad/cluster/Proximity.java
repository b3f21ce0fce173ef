// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.UUID;

/**
 * How near are two claims, as one number that ranks the neighbours of a claim?
 *
 * <p>Greater is nearer. No two pairs near in meaning have the same, but by a chance of one in four
 * thousand million, so that {@link Neighbours} are a function of the claims: cosines as they rank,
 * equal ones by a hash of the two ids.
 */
public final class Proximity {

  /** Of two that are near by their words alone: after all that are near in meaning. */
  public static final long OF_WORDS = -1;

  /** Of two compared before proximities were kept: before all others, until compared again. */
  public static final long UNKNOWN = Long.MAX_VALUE;

  private Proximity() {}

  /**
   * Of two that are near in meaning; symmetric.
   *
   * @param cosine of their embeddings, in (0, 1]
   * @return at least 0: the cosine as float32 in the upper half, by which it ranks, the hash in the
   *     lower
   */
  public static long inMeaning(UUID a, UUID b, double cosine) {
    return (long) Float.floatToIntBits((float) cosine) << Integer.SIZE
        | Integer.toUnsignedLong((int) hash(IdOrder.min(a, b), IdOrder.max(a, b)));
  }

  private static long hash(UUID first, UUID second) {
    long mixed = mix(first.getMostSignificantBits());
    mixed = mix(mixed ^ first.getLeastSignificantBits());
    mixed = mix(mixed ^ second.getMostSignificantBits());
    return mix(mixed ^ second.getLeastSignificantBits());
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
  private static long mix(long bits) {
    long mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}

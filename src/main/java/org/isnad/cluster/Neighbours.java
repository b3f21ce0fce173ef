// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The nearest of a claim in meaning, up to so many: for each the {@link Proximity} of the pair.
 *
 * <p>Two claims that are near in meaning are compared when either is among the neighbours of the
 * other (the symmetric k-nearest-neighbour graph of von Luxburg, "A tutorial on spectral
 * clustering", 2007); two that are near in words alone, when neither has as many neighbours as it
 * may have. Both are functions of the set of claims, in whichever order these came.
 *
 * <p>Immutable; equal when the proximities are.
 */
public final class Neighbours {

  /** The {@link #radius} of who takes any neighbour. */
  public static final long NO_RADIUS = Long.MIN_VALUE;

  private final int most;
  private final long[] ascending;

  private Neighbours(int most, long[] ascending) {
    this.most = most;
    this.ascending = ascending;
  }

  /**
   * The nearest of these.
   *
   * @param most how many at most, 1 or more
   * @param proximities distinct, at least 0, in any order
   */
  public static Neighbours of(int most, LongStream proximities) {
    long[] ascending = proximities.sorted().toArray();
    int from = Math.max(0, ascending.length - most);
    return new Neighbours(most, Arrays.copyOfRange(ascending, from, ascending.length));
  }

  /** Nobody yet. */
  public static Neighbours none(int most) {
    return new Neighbours(most, new long[0]);
  }

  /** How many there may be. */
  public int most() {
    return most;
  }

  /** With one more, if it is near enough and not there. */
  public Neighbours with(long proximity) {
    return proximity < radius() || has(proximity)
        ? this
        : of(most, LongStream.concat(proximities(), LongStream.of(proximity)));
  }

  /** Without one, if it is there. */
  public Neighbours without(long proximity) {
    return has(proximity) ? of(most, proximities().filter(each -> each != proximity)) : this;
  }

  public boolean has(long proximity) {
    return Arrays.binarySearch(ascending, proximity) >= 0;
  }

  /** Are there as many as there may be? */
  public boolean isFull() {
    return ascending.length == most;
  }

  /** The least proximity that counts: of the farthest when full, else {@link #NO_RADIUS}. */
  public long radius() {
    return isFull() ? ascending[0] : NO_RADIUS;
  }

  /** All, in ascending order. */
  public LongStream proximities() {
    return Arrays.stream(ascending);
  }

  /** Are two claims to be compared that are as near as that? */
  public static boolean compares(long proximity, Neighbours one, Neighbours other) {
    return proximity
        >= (proximity >= 0
            ? Math.min(one.radius(), other.radius())
            : Math.max(one.radius(), other.radius()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Neighbours that
        && most == that.most
        && Arrays.equals(ascending, that.ascending);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ascending);
  }

  @Override
  public String toString() {
    return "Neighbours[" + ascending.length + " of " + most + "]";
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

/**
 * Weights as whole multiples of 2^-20 bit: their sums and comparisons do not depend on the order of
 * addition.
 */
final class Units {

  private static final double UNIT = 1 << 20;

  private Units() {}

  /** The nearest whole number of units. */
  static long of(double bits) {
    return Math.round(bits * UNIT);
  }

  static double bits(long units) {
    return units / UNIT;
  }
}

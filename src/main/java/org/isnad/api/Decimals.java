// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

/** Numbers as they are shown: four decimals tell all that the models know. */
final class Decimals {

  private Decimals() {}

  static double four(double exact) {
    // Adding 0 turns a rounded -0.0 into 0.0.
    return Math.round(exact * 10_000) / 10_000.0 + 0.0;
  }
}

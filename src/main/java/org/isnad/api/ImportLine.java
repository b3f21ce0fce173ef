// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

/**
 * A line of a stream.
 *
 * @param number from 1, blank lines counted
 * @param bytes without the line end; empty when the line was too long to keep
 */
record ImportLine(long number, byte[] bytes, boolean tooLong) {

  /** Only spaces, or nothing. */
  boolean isBlank() {
    if (tooLong) {
      return false;
    }
    for (byte unit : bytes) {
      if (unit != ' ' && unit != '\t' && unit != '\r') {
        return false;
      }
    }
    return true;
  }
}

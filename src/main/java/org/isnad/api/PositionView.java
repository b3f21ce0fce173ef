// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.List;
import java.util.UUID;

/**
 * An answer.
 *
 * @param id p1 is the answer of the earliest claim
 * @param label words of its earliest claim, in the reader's language if there is one in it
 */
record PositionView(
    String id,
    String label,
    List<UUID> claimIds,
    List<String> sources,
    int independentOrigins,
    List<String> conflictsWith) {

  /** The name of a position for clients. */
  static String name(int index) {
    return "p" + (index + 1);
  }
}

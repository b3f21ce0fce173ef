// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

/**
 * How many neighbours a claim has at most: lines of one template are all near to each other, and a
 * thousand of them would be half a million comparisons.
 *
 * @param most 1 or more
 */
public record NeighbourLimit(int most) {

  public NeighbourLimit {
    if (most < 1) {
      throw new IllegalArgumentException("a claim has one neighbour or more, not " + most);
    }
  }
}

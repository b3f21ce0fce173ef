// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.time.Duration;

/**
 * What came of a settlement.
 *
 * @param claims how many were settled; those that have changed in the meantime are not among them
 * @param relations how many relations came or went
 * @param changes how many changes that made to clusters
 * @param largest claims of the largest cluster among those clustered anew
 * @param longestChain the most of {@link Chains#length} among them
 * @param clustering how long it took to find what to cluster anew and to cluster it
 * @param isBehind whether nothing was written, since others were settled in the meantime
 */
public record Settled(
    int claims,
    int relations,
    int changes,
    int largest,
    int longestChain,
    Duration clustering,
    boolean isBehind) {

  /** Nothing was written: others have settled claims that were not compared with these. */
  public static final Settled BEHIND = new Settled(0, 0, 0, 0, 0, Duration.ZERO, true);
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * What came of a settlement.
 *
 * @param claims how many were settled
 * @param relations how many relations came or went
 * @param changes how many changes that made to clusters
 * @param largest claims of the largest cluster among those clustered anew
 * @param longestChain the most of {@link Chains#length} among them
 * @param clustering how long it took to find what to cluster anew and to cluster it
 * @param isBehind whether nothing was written, since others were settled in the meantime, or some
 *     of these claims or of the neighbours have changed
 * @param changed claims that have changed since they were read, or that somebody else has settled
 */
public record Settled(
    int claims,
    int relations,
    int changes,
    int largest,
    int longestChain,
    Duration clustering,
    boolean isBehind,
    Set<UUID> changed) {

  public Settled {
    changed = Set.copyOf(changed);
  }

  /** Nothing was written; it can be tried again without the claims that have changed. */
  public static Settled behind(Set<UUID> changed) {
    return new Settled(0, 0, 0, 0, 0, Duration.ZERO, true, changed);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where relations, clusters and positions are kept, with all they ever were. */
public interface ClusterStore {

  /** The relations of these claims that stand now, with whichever other claims. */
  List<PairRelation> relationsOf(Collection<UUID> claims);

  /**
   * Places claims in clusters, in one transaction: replaces their relations, clusters everything
   * that these connect anew, and marks the claims as settled.
   *
   * <p>Relations that rest on words that have changed are left out, and those end whose claims are
   * not among each other's neighbours any more. Doing the same again changes nothing. When others
   * have settled claims that these were not compared with, or one of these has changed since it was
   * read, nothing is written: so each pair is seen by whichever of the two is settled last, and
   * nobody has neighbours that were never placed.
   */
  Settled settle(Settlement settlement);

  /**
   * Does the same for claims that are settled: those of their relations that are not among the ones
   * given end, whatever they rest on.
   */
  Settled settleAgain(Settlement settlement);
}

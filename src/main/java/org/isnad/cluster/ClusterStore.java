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
   * <p>Claims that have changed since they were read stay pending, and relations that rest on words
   * that have changed are left out. Doing the same again changes nothing.
   */
  Settled settle(Settlement settlement);
}

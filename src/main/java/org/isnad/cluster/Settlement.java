// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Claims that were compared with all that is near them, to be placed in clusters.
 *
 * @param versions by claim, the version that was read; retracted claims too
 * @param relations the relations of these claims worth keeping
 * @param seen number of the last settlement whose claims they were compared with
 */
public record Settlement(Map<UUID, Long> versions, List<PairRelation> relations, long seen) {

  public Settlement {
    versions = Map.copyOf(versions);
    relations = List.copyOf(relations);
  }
}

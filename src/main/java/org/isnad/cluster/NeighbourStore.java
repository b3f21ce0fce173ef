// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where the neighbours of claims are kept; they change with a {@link Settlement} only. */
public interface NeighbourStore {

  /**
   * The neighbours of those of these claims that were ever placed.
   *
   * @param most how many each may have; of more that are kept, the nearest
   */
  Map<UUID, Neighbours> neighbours(Collection<UUID> claims, int most);
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.isnad.cluster.Thresholds;

/**
 * Which claims can these claims be in one cluster with?
 *
 * <p>All that hang together by relations likely enough for one question, with the present clusters
 * of each, breadth first. Average linkage joins two groups only if some pair between them is at
 * least as likely as the mean must be, so nothing outside can be joined with anything inside.
 */
@ApplicationScoped
class Neighbourhood {

  private final RelationRepository relations;
  private final double odds;

  Neighbourhood(RelationRepository relations, Thresholds thresholds) {
    this.relations = relations;
    this.odds = Math.pow(2, thresholds.sameQuestion());
  }

  Set<UUID> of(Collection<UUID> claims) {
    Set<UUID> reached = new HashSet<>(claims);
    Set<UUID> frontier = reached;
    while (!frontier.isEmpty()) {
      Set<UUID> next = new HashSet<>(relations.next(frontier, odds));
      next.removeAll(reached);
      reached.addAll(next);
      frontier = next;
    }
    return reached;
  }
}

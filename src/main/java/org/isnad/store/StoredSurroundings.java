// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.isnad.cluster.Link;
import org.isnad.cluster.Neighbourhood;

/** Links and clusters as they stand in the database. */
@ApplicationScoped
class StoredSurroundings implements Neighbourhood.Surroundings {

  private final RelationRepository relations;
  private final MembershipRepository memberships;
  private final JudgementRepository judgements;

  StoredSurroundings(
      RelationRepository relations,
      MembershipRepository memberships,
      JudgementRepository judgements) {
    this.relations = relations;
    this.memberships = memberships;
    this.judgements = judgements;
  }

  @Override
  public List<Link> linksOf(Collection<UUID> claims) {
    return relations.links(claims);
  }

  @Override
  public Collection<UUID> clusterMates(Collection<UUID> claims) {
    return memberships.mates(claims);
  }

  @Override
  public Collection<UUID> judgedMates(Collection<UUID> claims) {
    return judgements.mates(claims);
  }
}

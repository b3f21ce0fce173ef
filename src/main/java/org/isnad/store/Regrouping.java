// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.cluster.Chains;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.Clustering;
import org.isnad.cluster.Link;
import org.isnad.cluster.Neighbourhood;
import org.isnad.cluster.Thresholds;

/**
 * How are claims to be clustered after something about some of them changed?
 *
 * <p>From what is stored and not from what was just computed, since a restart must give the same.
 */
@ApplicationScoped
class Regrouping {

  private final Thresholds thresholds;
  private final StoredSurroundings surroundings;
  private final JudgementBook judgements;
  private final ClaimRepository claims;
  private final MembershipRepository memberships;

  Regrouping(
      Thresholds thresholds,
      StoredSurroundings surroundings,
      JudgementBook judgements,
      ClaimRepository claims,
      MembershipRepository memberships) {
    this.thresholds = thresholds;
    this.surroundings = surroundings;
    this.judgements = judgements;
    this.claims = claims;
    this.memberships = memberships;
  }

  /**
   * How claims are to be clustered.
   *
   * @param concerned every claim of every cluster concerned, before and after
   * @param largest claims of the largest of the clusters
   * @param longestChain the most of {@link Chains#length} among them
   */
  record Plan(Set<UUID> concerned, List<ClusterDraft> drafts, int largest, int longestChain) {}

  /** Those of them that stand in a cluster now. */
  Set<UUID> placed(Set<UUID> some) {
    return memberships.now(some).stream().map(MembershipEntity::claim).collect(toSet());
  }

  /** The active ones of them that have a place, or were compared just now. */
  List<ClaimEntity> standing(Set<UUID> some, Set<UUID> compared) {
    List<ClaimEntity> active = claims.byIds(some).stream().filter(ClaimEntity::isActive).toList();
    // Who is not pending has a place.
    Set<UUID> unplaced =
        active.stream()
            .filter(claim -> claim.pending && !compared.contains(claim.id))
            .map(claim -> claim.id)
            .collect(toCollection(HashSet::new));
    if (!unplaced.isEmpty()) {
      unplaced.removeAll(placed(unplaced));
    }
    return active.stream().filter(claim -> !unplaced.contains(claim.id)).toList();
  }

  /** All claims that a change of these can move. */
  Set<UUID> around(Set<UUID> changed) {
    return new Neighbourhood(thresholds, surroundings).around(changed);
  }

  /**
   * The plan for all that these changes can move. Claims that have no place yet are left out, but
   * for those compared just now: without their links, what people said of them would tear others
   * from their clusters until they have some.
   *
   * @param changed claims that changed, or placed ones of which a judgement did
   * @param links that came or went
   */
  Plan after(Set<UUID> changed, Collection<Link> links) {
    Neighbourhood neighbourhood = new Neighbourhood(thresholds, surroundings);
    Set<UUID> concerned = neighbourhood.around(neighbourhood.touched(changed, links));
    Map<UUID, Claim> active =
        standing(concerned, changed).stream()
            .collect(toMap(claim -> claim.id, ClaimEntity::toClaim));
    List<Clustering> clusters =
        new Clusterer(thresholds)
            .cluster(
                active.keySet(), neighbourhood.links(), judgements.within(concerned).bindings());
    Chains chains = new Chains(thresholds, neighbourhood.links());
    return new Plan(
        concerned,
        clusters.stream().map(each -> ClusterDraft.of(each, active)).toList(),
        clusters.stream().mapToInt(each -> each.claims().size()).max().orElse(0),
        clusters.stream().mapToInt(chains::length).max().orElse(0));
  }
}

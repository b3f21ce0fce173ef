// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.isnad.claim.Page;
import org.jspecify.annotations.Nullable;

/** What clusters there are, and who stands where in them. */
public interface ClusterCatalogue {

  /** What became of a cluster id. */
  enum State {
    ACTIVE,
    /** More than half of its claims are in one other cluster. */
    MERGED,
    /** Its claims are in several other clusters, no half of them in one. */
    SPLIT,
    /** All its claims were retracted. */
    EMPTIED
  }

  /**
   * What an id stands for now.
   *
   * @param version of an active cluster, else 0
   * @param successor the cluster that has the claims of a merged one now, else null
   */
  record Standing(State state, int version, @Nullable UUID successor) {}

  /** What an id stands for, without reading the cluster itself; empty when it never was one. */
  Optional<Standing> standing(UUID id);

  /** An active cluster as it is now. */
  Optional<ClusterRow> byId(UUID id);

  /** Claims that are in the cluster in this state, and retracted ones that were before. */
  List<ClusterMember> members(ClusterRow cluster);

  /** Clusters that answer a query, the newest change first; the position is a change number. */
  Page<ClusterRow> page(ClusterQuery query);

  /** Number of the last change to any cluster, 0 before the first. */
  long lastChange();

  /** How many clusters there are now. */
  long count();

  /** How many claims the largest of them holds, 0 if there is none. */
  long largest();

  /** Where each of these claims stands; claims in no cluster are left out. */
  Map<UUID, Place> placesOf(Collection<UUID> claims);

  /**
   * Where a relation of a claim stands among the others.
   *
   * @param question how likely the two are to be one question
   * @param other the other claim
   */
  record RelationPlace(double question, UUID other) {}

  /**
   * The relations of a claim that stand now, both ways, the likeliest to be one question first; of
   * equals, in the order of the other ids.
   *
   * @param after the last one already seen, null to begin
   */
  List<PairRelation> relationsOf(UUID claim, @Nullable RelationPlace after, int limit);

  /** Those of the other claims with which this one has a relation that stands. */
  Set<UUID> relatedTo(UUID claim, Collection<UUID> others);
}

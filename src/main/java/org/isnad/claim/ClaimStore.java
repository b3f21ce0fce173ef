// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Where claims are kept: every wording ever, nothing overwritten.
 *
 * <p>Each call that writes is one transaction. All writers are serialised, so the order of the
 * change numbers is the order of the commits: whoever has read up to a number has missed nothing
 * below it.
 */
public interface ClaimStore {

  /**
   * Records what sources said, in this order, all or none; the same natural key may come twice.
   *
   * <p>Content equal to the current revision changes nothing, also when the claim is retracted: a
   * repeated delivery must not undo a retraction. Other content under a known key is a new
   * revision, and makes a retracted claim active again.
   *
   * @return one outcome a content, in the same order
   */
  List<Recorded> record(List<ClaimContent> contents);

  /** The claim as it stands now. */
  Optional<Claim> byId(UUID id);

  /** Number of the last change that touched the claim, without reading the claim itself. */
  OptionalLong versionOf(UUID id);

  /**
   * Wordings of the claim, oldest first; none when there is no such claim.
   *
   * @param after number of the revision after which to begin, 0 for the first
   */
  Page<ClaimRevision> revisions(UUID id, long after, int limit);

  /** The claims that answer a query, in the order in which they were first recorded. */
  Page<Claim> page(ClaimQuery query);

  /**
   * Marks the claim as taken back by its source; a claim already retracted stays as it is.
   *
   * @return the claim afterwards, or empty when there is none with this id
   * @throws StaleVersionException when the precondition does not hold for the current version
   */
  Optional<Claim> retract(UUID id, Precondition precondition);

  /** How many claims are recorded, retracted ones included. */
  long count();

  /** How many claims have changed and are not yet (again) in their clusters. */
  long countPending();

  /**
   * Takes claims that are not yet (again) in their clusters, in the order in which they were first
   * recorded. While the {@link Lease} lasts nobody else is given them, unless they change.
   *
   * @param worker who takes them
   */
  List<Claim> take(String worker, int limit);

  /** Gives back what this worker has taken and not settled. */
  void release(String worker);

  /** Those of these claims that are recorded, in no order. */
  List<Claim> byIds(Collection<UUID> ids);

  /**
   * Claims that were placed in their clusters after a settlement, in the order of settlements: who
   * has read up to a number has missed none below it.
   */
  List<SettledClaim> settledAfter(long settlement, int limit);

  /** Number of the last settlement of any claim, 0 before the first. */
  long lastSettlement();
}

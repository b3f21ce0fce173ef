// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.ClaimQuery;
import org.isnad.claim.ClaimRevision;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Lease;
import org.isnad.claim.Page;
import org.isnad.claim.Precondition;
import org.isnad.claim.Recorded;
import org.isnad.claim.SettledClaim;

@ApplicationScoped
class PostgresClaims implements ClaimStore {

  private final ChangeLog changes;
  private final SourceRepository sources;
  private final ClaimRepository claims;
  private final RevisionRepository revisions;
  private final Lease lease;

  PostgresClaims(
      ChangeLog changes,
      SourceRepository sources,
      ClaimRepository claims,
      RevisionRepository revisions,
      Lease lease) {
    this.changes = changes;
    this.sources = sources;
    this.claims = claims;
    this.revisions = revisions;
    this.lease = lease;
  }

  @Override
  @Transactional
  public List<Recorded> record(List<ClaimContent> contents) {
    ChangeLog.Writing writing = changes.open();
    Set<String> sourceIds = contents.stream().map(ClaimContent::source).collect(Collectors.toSet());
    Set<UUID> ids =
        contents.stream()
            .map(content -> ClaimIds.of(content.source(), content.externalId()))
            .collect(Collectors.toSet());
    Map<UUID, ClaimEntity> known = claims.known(ids);
    ClaimBatch batch = new ClaimBatch(writing, claims, revisions, sources.known(sourceIds), known);
    List<Recorded> recorded = contents.stream().map(batch::record).toList();
    // Here and not at the commit, where the transaction manager would log a refusal with its stack.
    claims.flush();
    return recorded;
  }

  @Override
  @Transactional
  public Optional<Claim> retract(UUID id, Precondition precondition) {
    ChangeLog.Writing writing = changes.open();
    ClaimEntity claim = claims.findById(id);
    if (claim == null) {
      return Optional.empty();
    }
    precondition.require(OptionalLong.of(claim.version));
    if (claim.isActive()) {
      Change change =
          Change.ofClaim(ChangeType.CLAIM_RETRACTED, claim.sourceId, id, claim.revision);
      long seq = writing.add(change);
      revisions.close(claim, seq);
      claim.retract(seq);
    }
    return Optional.of(claim.toClaim());
  }

  @Override
  @Transactional
  public Optional<Claim> byId(UUID id) {
    return claims.findByIdOptional(id).map(ClaimEntity::toClaim);
  }

  @Override
  @Transactional
  public OptionalLong versionOf(UUID id) {
    return claims.versionOf(id);
  }

  @Override
  @Transactional
  public Page<ClaimRevision> revisions(UUID id, long after, int limit) {
    ClaimEntity claim = claims.findById(id);
    if (claim == null) {
      return new Page<>(List.of(), null);
    }
    List<ClaimRevision> found =
        revisions.of(id, after, limit + 1).stream()
            .map(revision -> revision.toRevision(claim))
            .toList();
    return found.size() <= limit
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, limit), (long) found.get(limit - 1).revision());
  }

  @Override
  @Transactional
  public Page<Claim> page(ClaimQuery query) {
    int limit = query.limit();
    List<ClaimEntity> found = claims.matching(query, limit + 1);
    List<ClaimEntity> shown = found.subList(0, Math.min(limit, found.size()));
    Long next = found.size() > limit ? (Long) shown.get(limit - 1).seq : null;
    return new Page<>(shown.stream().map(ClaimEntity::toClaim).toList(), next);
  }

  @Override
  @Transactional
  public long count() {
    return claims.count();
  }

  @Override
  @Transactional
  public long countPending() {
    return claims.count("pending");
  }

  @Override
  @Transactional
  public List<Claim> take(String worker, int limit) {
    return claims.take(worker, limit, lease.length()).stream().map(ClaimEntity::toClaim).toList();
  }

  @Override
  @Transactional
  public void release(String worker) {
    claims.release(worker);
  }

  @Override
  @Transactional
  public List<Claim> byIds(Collection<UUID> ids) {
    return claims.byIds(ids).stream().map(ClaimEntity::toClaim).toList();
  }

  @Override
  @Transactional
  public List<SettledClaim> settledAfter(long settlement, int limit) {
    return claims.settledAfter(settlement, limit).stream().map(PostgresClaims::settled).toList();
  }

  private static SettledClaim settled(ClaimEntity claim) {
    return new SettledClaim(claim.toClaim(), requireNonNull(claim.settlement), claim.pending);
  }

  @Override
  @Transactional
  public long lastSettlement() {
    return claims.lastSettlement();
  }
}

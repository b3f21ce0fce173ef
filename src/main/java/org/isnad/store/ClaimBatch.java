// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.Recorded;
import org.isnad.claim.Recorded.Outcome;

/**
 * Contents being recorded in one transaction, one after the other.
 *
 * @param sources ids of the sources known, among those the contents name
 * @param known claims recorded before, and by this batch, among those the contents name
 */
record ClaimBatch(
    ChangeLog.Writing writing,
    ClaimRepository claims,
    RevisionRepository revisions,
    Set<String> sources,
    Map<UUID, ClaimEntity> known) {

  Recorded record(ClaimContent content) {
    UUID id = ClaimIds.of(content.source(), content.externalId());
    if (!sources.contains(content.source())) {
      return new Recorded(Outcome.UNKNOWN_SOURCE, id, null);
    }
    ClaimEntity claim = known.get(id);
    if (claim == null) {
      return new Recorded(Outcome.CREATED, id, create(id, content).toClaim());
    }
    Wording wording = Wording.of(content);
    if (wording.equals(claim.wording)) {
      return new Recorded(Outcome.UNCHANGED, id, claim.toClaim());
    }
    revise(claim, wording);
    return new Recorded(Outcome.REVISED, id, claim.toClaim());
  }

  private ClaimEntity create(UUID id, ClaimContent content) {
    long seq = writing.add(Change.ofClaim(ChangeType.CLAIM_RECORDED, content.source(), id, 1));
    ClaimEntity claim = new ClaimEntity(id, content, writing.at(), seq);
    claims.persist(claim);
    revisions.persist(new RevisionEntity(claim, writing.at()));
    known.put(id, claim);
    return claim;
  }

  private void revise(ClaimEntity claim, Wording wording) {
    long seq =
        writing.add(
            Change.ofClaim(ChangeType.CLAIM_REVISED, claim.sourceId, claim.id, claim.revision + 1));
    if (claim.isActive()) {
      revisions.close(claim, seq);
    }
    claim.say(wording, seq);
    revisions.persist(new RevisionEntity(claim, writing.at()));
  }
}

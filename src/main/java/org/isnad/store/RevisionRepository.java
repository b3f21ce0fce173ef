// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, RevisionEntity.Key> {

  /** Wordings of a claim after a revision, oldest first. */
  List<RevisionEntity> of(UUID claim, long after, int limit) {
    return find(
            "id.claimId = ?1 and id.revision > ?2 order by id.revision",
            claim,
            (int) Math.min(after, Integer.MAX_VALUE))
        .page(0, limit)
        .list();
  }

  /** Every wording of the claims that was recorded until a change, oldest first. */
  List<RevisionEntity> until(Collection<UUID> claims, long seq) {
    return claims.isEmpty()
        ? List.of()
        : list("id.claimId in ?1 and fromSeq <= ?2 order by id.revision", claims, seq);
  }

  /** Ends the claim's current wording with this change. */
  void close(ClaimEntity claim, long change) {
    findById(new RevisionEntity.Key(claim.id, claim.revision)).toSeq = change;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.isnad.claim.ClaimRevision;
import org.jspecify.annotations.Nullable;

/** One wording of a claim, and from which change to which it stood. */
@Entity
@Table(name = "claim_revision")
@SuppressWarnings("NullAway.Init")
class RevisionEntity {

  @EmbeddedId Key id;
  @Embedded Wording wording;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @Column(name = "from_seq")
  long fromSeq;

  @Column(name = "to_seq")
  @Nullable Long toSeq;

  protected RevisionEntity() {}

  /** The current wording of a claim, just recorded. */
  RevisionEntity(ClaimEntity claim, Instant recordedAt) {
    this.id = new Key(claim.id, claim.revision);
    this.wording = claim.wording;
    this.recordedAt = recordedAt;
    this.fromSeq = claim.version;
  }

  ClaimRevision toRevision(ClaimEntity claim) {
    return new ClaimRevision(
        id.revision(), wording.under(claim.sourceId, claim.externalId), recordedAt, fromSeq, toSeq);
  }

  /** Which claim, which revision. */
  @Embeddable
  record Key(@Column(name = "claim_id") UUID claimId, int revision) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimStatus;
import org.jspecify.annotations.Nullable;

/** A claim as its source stands by it now. */
@Entity
@Table(name = "claim")
@SuppressWarnings("NullAway.Init")
class ClaimEntity {

  @Id UUID id;

  @Column(name = "source_id")
  String sourceId;

  @Column(name = "external_id")
  String externalId;

  int revision;
  @Embedded Wording wording;

  @Column(name = "recorded_at")
  Instant recordedAt;

  String status;
  long seq;
  long version;
  boolean pending;

  /** Until when somebody is at work on it, while it is pending. */
  @Column(name = "leased_until")
  @Nullable Instant leasedUntil;

  /** Number of the settlement that last placed it. */
  @Nullable Long settlement;

  /** Lazy: lists of claims do not need it. */
  @Basic(fetch = FetchType.LAZY)
  byte @Nullable [] vector;

  /** What the words meant that it was last placed by, once it has others. */
  @Basic(fetch = FetchType.LAZY)
  @Column(name = "placed_vector")
  byte @Nullable [] placedVector;

  /** Of the masked text. */
  @Basic(fetch = FetchType.LAZY)
  @Column(name = "masked_vector")
  byte @Nullable [] maskedVector;

  /** Digest of the masked text that the vector is of. */
  @Basic(fetch = FetchType.LAZY)
  @Column(name = "masked_text")
  @Nullable Long maskedText;

  /** Id of the encoder that made the vectors. */
  @Column(name = "vector_encoder")
  @Nullable String vectorEncoder;

  protected ClaimEntity() {}

  ClaimEntity(UUID id, ClaimContent content, Instant recordedAt, long seq) {
    this.id = id;
    this.sourceId = content.source();
    this.externalId = content.externalId();
    this.recordedAt = recordedAt;
    this.seq = seq;
    say(Wording.of(content), seq);
  }

  /** The source says it in these words from this change on. */
  final void say(Wording words, long change) {
    revision++;
    wording = words;
    if (placedVector == null) {
      placedVector = vector;
    }
    vector = null;
    maskedVector = null;
    maskedText = null;
    vectorEncoder = null;
    stand(ClaimStatus.ACTIVE, change);
  }

  void retract(long change) {
    stand(ClaimStatus.RETRACTED, change);
  }

  private void stand(ClaimStatus now, long change) {
    status = now.name().toLowerCase(Locale.ROOT);
    version = change;
    pending = true;
    leasedUntil = null;
  }

  void settle(long number) {
    pending = false;
    leasedUntil = null;
    settlement = number;
    placedVector = null;
  }

  boolean isActive() {
    return status() == ClaimStatus.ACTIVE;
  }

  private ClaimStatus status() {
    return ClaimStatus.valueOf(status.toUpperCase(Locale.ROOT));
  }

  Claim toClaim() {
    ClaimContent content = wording.under(sourceId, externalId);
    return new Claim(id, revision, content, recordedAt, status(), version);
  }
}

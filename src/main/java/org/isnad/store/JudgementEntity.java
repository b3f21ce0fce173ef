// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.isnad.claim.Relation;
import org.isnad.judgement.Judgement;
import org.isnad.judgement.Judgement.Withdrawal;
import org.jspecify.annotations.Nullable;

/** What a person said of two claims, and from which change to which it stood. */
@Entity
@Table(name = "judgement")
@SqlResultSetMapping(
    name = JudgementEntity.BESIDE_CLAIMS,
    entities = @EntityResult(entityClass = JudgementEntity.class),
    columns = {
      @ColumnResult(name = "is_active", type = Boolean.class),
      @ColumnResult(name = "is_of_these_words", type = Boolean.class)
    })
@SuppressWarnings("NullAway.Init")
class JudgementEntity {

  /** With whether the claims are active and of the words judged. */
  static final String BESIDE_CLAIMS = "judgement-beside-claims";

  @Id UUID id;
  UUID a;
  UUID b;

  @Column(name = "a_revision")
  int aRevision;

  @Column(name = "b_revision")
  int bRevision;

  String relation;
  @Nullable String note;

  @Column(name = "made_by")
  String madeBy;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "from_seq")
  long fromSeq;

  @Column(name = "to_seq")
  @Nullable Long toSeq;

  @Column(name = "withdrawn_by")
  @Nullable String withdrawnBy;

  @Column(name = "withdrawn_at")
  @Nullable Instant withdrawnAt;

  protected JudgementEntity() {}

  JudgementEntity(Judgement judgement) {
    id = judgement.id();
    a = judgement.a();
    b = judgement.b();
    aRevision = judgement.aRevision();
    bRevision = judgement.bRevision();
    relation = judgement.relation().name().toLowerCase(Locale.ROOT);
    note = judgement.note();
    madeBy = judgement.madeBy();
    madeAt = judgement.madeAt();
    fromSeq = judgement.seq();
  }

  void withdraw(String by, Instant at, long seq) {
    withdrawnBy = by;
    withdrawnAt = at;
    toSeq = seq;
  }

  Judgement toJudgement() {
    return new Judgement(
        id,
        a,
        aRevision,
        b,
        bRevision,
        Relation.valueOf(relation.toUpperCase(Locale.ROOT)),
        note,
        madeBy,
        madeAt,
        fromSeq,
        withdrawal());
  }

  private @Nullable Withdrawal withdrawal() {
    return toSeq == null
        ? null
        : new Withdrawal(
            Objects.requireNonNull(withdrawnBy), Objects.requireNonNull(withdrawnAt), toSeq);
  }
}

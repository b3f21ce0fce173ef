// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the log of all changes; written once, never touched again. */
@Entity
@Table(name = "change_log")
@SuppressWarnings("NullAway.Init")
class ChangeEntity {

  @Id long seq;
  Instant at;
  String type;

  @Column(name = "source_id")
  @Nullable String sourceId;

  @Column(name = "claim_id")
  @Nullable UUID claimId;

  @Column(name = "cluster_id")
  @Nullable UUID clusterId;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, Object> data;

  protected ChangeEntity() {}

  ChangeEntity(long seq, Instant at, Change change) {
    this.seq = seq;
    this.at = at;
    this.type = change.type().word();
    this.sourceId = change.source();
    this.claimId = change.claim();
    this.clusterId = change.cluster();
    this.data = change.data();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.isnad.cluster.ClusterRow;
import org.isnad.cluster.ClusterRow.Conflict;
import org.jspecify.annotations.Nullable;

/** A state of a cluster as lists show it, and from which change to which it was so. */
@Entity
@Table(name = "cluster_version")
@SuppressWarnings("NullAway.Init")
class ClusterVersionEntity {

  @EmbeddedId Key id;

  @Column(name = "from_seq")
  long fromSeq;

  @Column(name = "to_seq")
  @Nullable Long toSeq;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Column(name = "claims_version")
  long claimsVersion;

  int claims;
  int positions;

  @JdbcTypeCode(SqlTypes.ARRAY)
  int[] conflicts;

  boolean contested;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> sources;

  @Column(name = "independent_origins")
  int independentOrigins;

  @Column(name = "first_published_at")
  Instant firstPublishedAt;

  @Column(name = "last_published_at")
  Instant lastPublishedAt;

  String title;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> titles;

  protected ClusterVersionEntity() {}

  ClusterVersionEntity(UUID cluster, int version, ClusterDraft draft, long seq, Instant at) {
    id = new Key(cluster, version);
    fromSeq = seq;
    updatedAt = at;
    claimsVersion = draft.claimsVersion();
    claims = draft.positionOf().size();
    positions = draft.positions();
    conflicts = draft.conflicts().stream().flatMapToInt(ClusterVersionEntity::pair).toArray();
    contested = !draft.conflicts().isEmpty();
    sources = draft.sources();
    independentOrigins = draft.independentOrigins();
    firstPublishedAt = draft.first();
    lastPublishedAt = draft.last();
    title = draft.title();
    titles = draft.titles();
  }

  private static IntStream pair(Conflict conflict) {
    return IntStream.of(conflict.a(), conflict.b());
  }

  List<Conflict> conflictPairs() {
    List<Conflict> pairs = new ArrayList<>();
    for (int i = 0; i < conflicts.length; i += 2) {
      pairs.add(new Conflict(conflicts[i], conflicts[i + 1]));
    }
    return pairs;
  }

  ClusterRow toRow() {
    return new ClusterRow(
        id.clusterId(),
        id.version(),
        fromSeq,
        updatedAt,
        claims,
        positions,
        conflictPairs(),
        sources,
        independentOrigins,
        firstPublishedAt,
        lastPublishedAt,
        title,
        titles);
  }

  /** Which cluster, which of its states. */
  @Embeddable
  record Key(@Column(name = "cluster_id") UUID clusterId, int version) {}
}

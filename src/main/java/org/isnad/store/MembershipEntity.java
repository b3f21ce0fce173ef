// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.isnad.cluster.Place;
import org.jspecify.annotations.Nullable;

/** Where a claim stood, and from which change to which. */
@Entity
@Table(name = "membership")
@SuppressWarnings("NullAway.Init")
class MembershipEntity {

  @EmbeddedId Key id;

  @Column(name = "cluster_id")
  UUID clusterId;

  int position;

  @Column(name = "to_seq")
  @Nullable Long toSeq;

  protected MembershipEntity() {}

  MembershipEntity(UUID claim, UUID cluster, int position, long seq) {
    this.id = new Key(claim, seq);
    this.clusterId = cluster;
    this.position = position;
  }

  UUID claim() {
    return id.claimId();
  }

  Place toPlace() {
    return new Place(clusterId, position, id.fromSeq());
  }

  /** Which claim, since which change. */
  @Embeddable
  record Key(@Column(name = "claim_id") UUID claimId, @Column(name = "from_seq") long fromSeq) {}
}

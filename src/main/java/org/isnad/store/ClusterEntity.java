// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;
import org.isnad.cluster.ClusterCatalogue.State;
import org.jspecify.annotations.Nullable;

/** A cluster id, and what became of it. */
@Entity
@Table(name = "cluster")
@SuppressWarnings("NullAway.Init")
class ClusterEntity {

  @Id UUID id;

  @Column(name = "created_seq")
  long createdSeq;

  String state;

  @Column(name = "successor_id")
  @Nullable UUID successorId;

  protected ClusterEntity() {}

  ClusterEntity(UUID id, long createdSeq) {
    this.id = id;
    this.createdSeq = createdSeq;
    become(State.ACTIVE, null);
  }

  final void become(State now, @Nullable UUID successor) {
    state = word(now);
    successorId = successor;
  }

  boolean isActive() {
    return state.equals(word(State.ACTIVE));
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.isnad.cluster.Neighbours;

/** The neighbours of a claim as they are now: derived, so what was before is not kept. */
@Entity
@Table(name = "neighbours")
@SuppressWarnings("NullAway.Init")
class NeighboursEntity {

  @Id
  @Column(name = "claim_id")
  UUID claim;

  @JdbcTypeCode(SqlTypes.ARRAY)
  long[] proximities;

  long radius;

  protected NeighboursEntity() {}

  NeighboursEntity(UUID claim) {
    this.claim = claim;
    this.radius = Neighbours.NO_RADIUS;
  }

  /** Are these nearer, so that some that counted do not any more? */
  boolean narrows(Neighbours neighbours) {
    return neighbours.radius() > radius;
  }

  void set(Neighbours neighbours) {
    proximities = neighbours.proximities().toArray();
    radius = neighbours.radius();
  }

  Neighbours toNeighbours(int most) {
    return Neighbours.of(most, Arrays.stream(proximities));
  }
}

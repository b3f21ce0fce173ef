// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * One state of the database for all that a transaction reads.
 *
 * <p>By itself each statement sees what is committed when it begins, and what two of them see need
 * not fit together.
 */
@ApplicationScoped
class Snapshot {

  private final EntityManager entities;

  Snapshot(EntityManager entities) {
    this.entities = entities;
  }

  /** Of the transaction that begins with this; it cannot write. */
  void take() {
    entities
        .createNativeQuery("set transaction isolation level repeatable read, read only")
        .executeUpdate();
  }
}

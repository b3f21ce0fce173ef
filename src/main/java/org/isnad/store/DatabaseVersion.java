// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Which database is this? */
@ApplicationScoped
public class DatabaseVersion {

  private final EntityManager entities;

  DatabaseVersion(EntityManager entities) {
    this.entities = entities;
  }

  /** {@code PostgreSQL 18.6}. */
  @Transactional
  public String name() {
    return "PostgreSQL "
        + entities
            .createNativeQuery("select current_setting('server_version')", String.class)
            .getSingleResult();
  }
}

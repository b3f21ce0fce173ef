// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The table {@code api_key}. */
@ApplicationScoped
class ApiKeyRows implements PanacheRepositoryBase<ApiKeyEntity, String> {

  /** Any number that no other advisory lock of ours has. */
  private static final long LOCK = 0x69736e6164_6b01L;

  /** Lets one transaction at a time decide on keys, over all processes on this database. */
  void lock() {
    getEntityManager()
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:n)", Integer.class)
        .setParameter("n", LOCK)
        .getSingleResult();
  }

  List<ApiKeyEntity> oldestFirst() {
    return list("ORDER BY createdAt, id");
  }

  long otherActiveAdmins(String id) {
    return count("role = ?1 and revokedAt is null and id <> ?2", Role.ADMIN.word(), id);
  }
}

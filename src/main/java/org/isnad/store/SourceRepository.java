// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<SourceEntity, String> {

  OptionalLong versionOf(String id) {
    return getEntityManager()
        .createQuery("select version from SourceEntity where id = :id", Long.class)
        .setParameter("id", id)
        .getResultStream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  /** Those of the ids that are recorded. */
  Set<String> known(Collection<String> ids) {
    return new HashSet<>(
        getEntityManager()
            .createQuery("select id from SourceEntity where id in :ids", String.class)
            .setParameter("ids", ids)
            .getResultList());
  }

  List<SourceEntity> after(long seq, int limit) {
    return find("seq > ?1 order by seq", seq).range(0, limit - 1).list();
  }
}

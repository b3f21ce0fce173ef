// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.isnad.claim.ClaimQuery;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<ClaimEntity, UUID> {

  OptionalLong versionOf(UUID id) {
    return getEntityManager()
        .createQuery("select version from ClaimEntity where id = :id", Long.class)
        .setParameter("id", id)
        .getResultStream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  /** Those of the claims that are recorded, by id; the map may be added to. */
  Map<UUID, ClaimEntity> known(Collection<UUID> ids) {
    return list("id in ?1", ids).stream()
        .collect(toMap(claim -> claim.id, claim -> claim, (a, b) -> a, HashMap::new));
  }

  /** Those of the claims that are recorded; as many as you like. */
  @SuppressWarnings("unchecked")
  List<ClaimEntity> byIds(Collection<UUID> ids) {
    return getEntityManager()
        .createNativeQuery("select * from claim where id = any(:ids)", ClaimEntity.class)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .getResultList();
  }

  List<ClaimEntity> settledAfter(long version, int limit) {
    return find("version > ?1 and not pending order by version", version)
        .range(0, limit - 1)
        .list();
  }

  long lastVersion() {
    return getEntityManager()
        .createQuery("select coalesce(max(version), 0) from ClaimEntity", Long.class)
        .getSingleResult();
  }

  /** One statement, and so one picture: no claim can be settled between its two halves. */
  long settledVersion() {
    return getEntityManager()
        .createQuery(
            "select coalesce((select min(version) - 1 from ClaimEntity where pending),"
                + " (select max(version) from ClaimEntity), 0L)",
            Long.class)
        .getSingleResult();
  }

  List<ClaimEntity> pending(int limit) {
    return find("pending order by seq").range(0, limit - 1).list();
  }

  /** The claims that answer the query, in order of first recording, at most {@code limit}. */
  List<ClaimEntity> matching(ClaimQuery query, int limit) {
    Conditions asked = ClaimCriteria.of(query);
    return find(asked.hql() + " order by seq", asked.parameters()).range(0, limit - 1).list();
  }
}

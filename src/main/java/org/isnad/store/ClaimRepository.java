// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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

  List<ClaimEntity> settledAfter(long settlement, int limit) {
    return find("settlement > ?1 order by settlement", settlement).range(0, limit - 1).list();
  }

  long lastSettlement() {
    return getEntityManager()
        .createQuery("select coalesce(max(settlement), 0) from ClaimEntity", Long.class)
        .getSingleResult();
  }

  /** The clock is the database's, one for all who take. */
  @SuppressWarnings("unchecked")
  List<ClaimEntity> take(String worker, int limit, Duration lease) {
    return getEntityManager()
        .createNativeQuery(
            """
            with taken as (
              update claim set leased_by = :worker,
                leased_until = now() + :seconds * interval '1 second'
              where id in (
                select id from claim
                where pending and (leased_until is null or leased_until < now())
                order by seq limit :limit for update skip locked)
              returning *)
            select * from taken order by seq
            """,
            ClaimEntity.class)
        .setParameter("worker", worker)
        .setParameter("seconds", lease.toSeconds())
        .setParameter("limit", limit)
        .getResultList();
  }

  /** Those that another transaction is changing are let go by it, so nobody waits for anybody. */
  void release(String worker) {
    getEntityManager()
        .createNativeQuery(
            """
            update claim set leased_until = null where id in (
              select id from claim
              where pending and leased_by = :worker and leased_until is not null
              for update skip locked)
            """)
        .setParameter("worker", worker)
        .executeUpdate();
  }

  /** The claims that answer the query, in order of first recording, at most {@code limit}. */
  List<ClaimEntity> matching(ClaimQuery query, int limit) {
    Conditions asked = ClaimCriteria.of(query);
    return find(asked.hql() + " order by seq", asked.parameters()).range(0, limit - 1).list();
  }
}

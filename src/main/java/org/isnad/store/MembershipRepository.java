// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.store.Arrangement.Seat;

@ApplicationScoped
class MembershipRepository
    implements PanacheRepositoryBase<MembershipEntity, MembershipEntity.Key> {

  @SuppressWarnings("unchecked")
  List<MembershipEntity> now(Collection<UUID> claims) {
    return getEntityManager()
        .createNativeQuery(
            "select * from membership where claim_id = any(:ids) and to_seq is null",
            MembershipEntity.class)
        .setParameter("ids", claims.toArray(UUID[]::new))
        .getResultList();
  }

  /** Everybody who is in one cluster with one of these claims, themselves included. */
  @SuppressWarnings("unchecked")
  List<UUID> mates(Collection<UUID> claims) {
    return getEntityManager()
        .createNativeQuery(
            """
            select distinct other.claim_id from membership mine
            join membership other on other.cluster_id = mine.cluster_id and other.to_seq is null
            where mine.claim_id = any(:ids) and mine.to_seq is null
            """,
            UUID.class)
        .setParameter("ids", claims.toArray(UUID[]::new))
        .getResultList();
  }

  /** Who was in a cluster at a change. */
  List<MembershipEntity> at(UUID cluster, long seq) {
    return list(
        "clusterId = ?1 and id.fromSeq <= ?2 and (toSeq is null or toSeq > ?2)", cluster, seq);
  }

  /** The last place, in this cluster, of claims that were taken back at a change. */
  List<MembershipEntity> ofRetracted(UUID cluster, long seq) {
    return list(
        "select m from MembershipEntity m where m.clusterId = ?1 and m.toSeq <= ?2"
            + " and not exists (select 1 from RevisionEntity r where r.id.claimId = m.id.claimId"
            + " and r.fromSeq <= ?2 and (r.toSeq is null or r.toSeq > ?2))"
            + " and m.id.fromSeq = (select max(l.id.fromSeq) from MembershipEntity l"
            + " where l.id.claimId = m.id.claimId and l.id.fromSeq <= ?2)",
        cluster,
        seq);
  }

  /** Who is in a cluster now. */
  List<UUID> members(UUID cluster) {
    return getEntityManager()
        .createQuery(
            "select id.claimId from MembershipEntity where clusterId = :id and toSeq is null",
            UUID.class)
        .setParameter("id", cluster)
        .getResultList();
  }

  /** How many claims each position of these clusters has now. */
  Map<Seat, Integer> sizes(Collection<UUID> clusters) {
    return getEntityManager()
        .createQuery(
            "select clusterId, position, count(*) from MembershipEntity"
                + " where clusterId in :ids and toSeq is null group by clusterId, position",
            Object[].class)
        .setParameter("ids", clusters)
        .getResultStream()
        .collect(
            toMap(
                row -> new Seat((UUID) row[0], (Integer) row[1]),
                row -> ((Long) row[2]).intValue()));
  }
}

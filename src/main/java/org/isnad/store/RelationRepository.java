// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RelationRepository implements PanacheRepositoryBase<RelationEntity, RelationEntity.Key> {

  /** A union and not an "or": each half has an index. */
  private static final String OF_EITHER =
      """
      select * from relation where a = any(:ids) and to_seq is null
      union all
      select * from relation where b = any(:ids) and to_seq is null and not a = any(:ids)
      """;

  private static final String AMONG =
      "select * from relation where a = any(:ids) and b = any(:ids) and to_seq is null";

  /** Claims one step away: by a relation likely enough, or in the same cluster. */
  private static final String NEXT =
      """
      select b from relation where a = any(:ids) and to_seq is null
        and match + conflict >= :odds * (related + unrelated)
      union
      select a from relation where b = any(:ids) and to_seq is null
        and match + conflict >= :odds * (related + unrelated)
      union
      select other.claim_id from membership mine
        join membership other on other.cluster_id = mine.cluster_id and other.to_seq is null
        where mine.claim_id = any(:ids) and mine.to_seq is null
      """;

  /** The relations that stand now with one of the claims on either side. */
  List<RelationEntity> of(Collection<UUID> claims) {
    return select(OF_EITHER, claims);
  }

  /** The relations that stand now with these claims on both sides. */
  List<RelationEntity> among(Collection<UUID> claims) {
    return select(AMONG, claims);
  }

  @SuppressWarnings("unchecked")
  private List<RelationEntity> select(String sql, Collection<UUID> claims) {
    return getEntityManager()
        .createNativeQuery(sql, RelationEntity.class)
        .setParameter("ids", claims.toArray(UUID[]::new))
        .getResultList();
  }

  /**
   * The claims next to these, themselves included if they are in a cluster.
   *
   * @param odds least odds of one question for a relation to lead on
   */
  @SuppressWarnings("unchecked")
  List<UUID> next(Collection<UUID> claims, double odds) {
    return getEntityManager()
        .createNativeQuery(NEXT, UUID.class)
        .setParameter("ids", claims.toArray(UUID[]::new))
        .setParameter("odds", odds)
        .getResultList();
  }
}

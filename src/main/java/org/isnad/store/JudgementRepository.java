// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.isnad.judgement.Judgement;
import org.isnad.judgement.JudgementQuery;
import org.isnad.judgement.Standing;

@ApplicationScoped
class JudgementRepository implements PanacheRepositoryBase<JudgementEntity, UUID> {

  /** Unions and not an "or": each half has an index. */
  private static final String OF_EITHER =
      """
      select * from judgement where a = any(:ids) and to_seq is null
      union
      select * from judgement where b = any(:ids) and to_seq is null
      """;

  /** The texts themselves are compared, so that a change of metadata suspends nothing. */
  private static final String BESIDE_CLAIMS =
      """
      select j.*, ca.status = 'active' and cb.status = 'active' as is_active,
        ca.text = ra.text and cb.text = rb.text as is_of_these_words
      from (%s) j
      join claim ca on ca.id = j.a
      join claim cb on cb.id = j.b
      join claim_revision ra on ra.claim_id = j.a and ra.revision = j.a_revision
      join claim_revision rb on rb.claim_id = j.b and rb.revision = j.b_revision
      """
          .formatted(OF_EITHER);

  private static final String MATES =
      """
      select b from judgement
      where a = any(:ids) and to_seq is null and relation in ('match', 'conflict')
      union
      select a from judgement
      where b = any(:ids) and to_seq is null and relation in ('match', 'conflict')
      """;

  private static final String REACH =
      """
      with recursive reach (id) as (
        select unnest(cast(:ids as uuid[]))
        union
        select other.id from reach cross join lateral (
          select b as id from judgement
          where a = reach.id and to_seq is null and relation in ('match', 'conflict')
          union all
          select a from judgement
          where b = reach.id and to_seq is null and relation in ('match', 'conflict')) other)
      select id from reach
      """;

  private static final String BETWEEN =
      """
      select j.* from judgement j
      join membership ma on ma.claim_id = j.a and ma.to_seq is null
      join membership mb on mb.claim_id = j.b and mb.to_seq is null
      where j.to_seq is null and ma.cluster_id = any(:ids) and mb.cluster_id = any(:ids)
      order by j.from_seq
      """;

  /** The judgements that stand of two claims that are now in these clusters. */
  List<Judgement> between(Collection<UUID> clusters) {
    Query query = getEntityManager().createNativeQuery(BETWEEN, JudgementEntity.class);
    List<JudgementEntity> found = rows(ofClaims(query, clusters));
    return found.stream().map(JudgementEntity::toJudgement).toList();
  }

  /** The judgements that stand and have one of these claims on either side. */
  List<Standing> standing(Collection<UUID> claims) {
    Query query =
        ofClaims(
            getEntityManager().createNativeQuery(BESIDE_CLAIMS, JudgementEntity.BESIDE_CLAIMS),
            claims);
    List<Object[]> rows = rows(query);
    return rows.stream()
        .map(
            row ->
                new Standing(
                    ((JudgementEntity) row[0]).toJudgement(), (Boolean) row[1], (Boolean) row[2]))
        .toList();
  }

  /** The other claims of standing judgements of these that say "one question". */
  List<UUID> mates(Collection<UUID> claims) {
    return rows(ofClaims(getEntityManager().createNativeQuery(MATES, UUID.class), claims));
  }

  /** These and all that hang together with them by standing judgements that say "one question". */
  List<UUID> reach(Collection<UUID> claims) {
    return rows(ofClaims(getEntityManager().createNativeQuery(REACH, UUID.class), claims));
  }

  private static Query ofClaims(Query query, Collection<UUID> claims) {
    return query.setParameter("ids", claims.toArray(UUID[]::new));
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T> List<T> rows(Query query) {
    return query.getResultList();
  }

  /** Those that answer the query, the newest first, at most {@code limit}. */
  List<JudgementEntity> matching(JudgementQuery query, int limit) {
    Conditions asked =
        new Conditions()
            .add("fromSeq < :before", "before", query.before())
            .add("(a = :claim or b = :claim)", "claim", query.claim())
            .add(
                "case when toSeq is null then false else true end = :withdrawn",
                "withdrawn",
                query.withdrawn());
    return find(asked.hql() + " order by fromSeq desc", asked.parameters())
        .range(0, limit - 1)
        .list();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.isnad.cluster.Link;
import org.isnad.compare.Probabilities;
import org.isnad.judgement.Doubt;

@ApplicationScoped
class RelationRepository implements PanacheRepositoryBase<RelationEntity, RelationEntity.Key> {

  /** A union and not an "or": each half has an index. */
  private static final String OF_EITHER =
      """
      select * from relation where a = any(:ids) and to_seq is null
      union all
      select * from relation where b = any(:ids) and to_seq is null and not a = any(:ids)
      """;

  /** The same as numbers: clustering looks at very many. */
  private static final String NUMBERS =
      OF_EITHER.replace("*", "a, b, match, conflict, related, unrelated");

  /** By the rule of {@code cluster.Neighbours}. */
  private static final String PUSHED_OUT =
      """
      select each.* from (%s) each
      join neighbours one on one.claim_id = each.a
      join neighbours other on other.claim_id = each.b
      where each.proximity < case
        when each.proximity >= 0 then least(one.radius, other.radius)
        else greatest(one.radius, other.radius) end
      """
          .formatted(OF_EITHER);

  /** Nobody has judged the pair as it is: else it would be in the way of others for good. */
  private static final String UNJUDGED =
      """
       and not exists (
        select 1 from judgement j
        join claim ca on ca.id = j.a and ca.revision = j.a_revision
        join claim cb on cb.id = j.b and cb.revision = j.b_revision
        where j.a = relation.a and j.b = relation.b and j.to_seq is null)
      """;

  /** In the words of the index relation_question_doubt. */
  private static final String QUESTION_DOUBT =
      """
      select * from relation where to_seq is null %s
      order by abs(match + conflict - 0.5), a, b
      """
          .formatted(UNJUDGED);

  /** In the words of the index relation_answer_doubt. */
  private static final String ANSWER_DOUBT =
      """
      select * from relation where to_seq is null and match + conflict >= 0.5 %s
      order by abs(match - conflict), a, b
      """
          .formatted(UNJUDGED);

  /** The relations that stand now with one of the claims on either side. */
  List<RelationEntity> of(Collection<UUID> claims) {
    return select(OF_EITHER, claims);
  }

  /** The relations that stand of these claims and of others that do not count as near any more. */
  List<RelationEntity> pushedOut(Collection<UUID> claims) {
    return select(PUSHED_OUT, claims);
  }

  @SuppressWarnings("unchecked")
  private List<RelationEntity> select(String sql, Collection<UUID> claims) {
    return getEntityManager()
        .createNativeQuery(sql, RelationEntity.class)
        .setParameter("ids", claims.toArray(UUID[]::new))
        .getResultList();
  }

  /**
   * The relations that stand now of which the machine knows least, those first; of pairs that
   * nobody has judged.
   *
   * @param from how many are left out, of those at the head
   */
  @SuppressWarnings("unchecked")
  List<RelationEntity> doubtful(Doubt doubt, int from, int limit) {
    return getEntityManager()
        .createNativeQuery(
            doubt == Doubt.QUESTION ? QUESTION_DOUBT : ANSWER_DOUBT, RelationEntity.class)
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultList();
  }

  /** What clustering makes of the relations that stand now of these claims. */
  @SuppressWarnings("unchecked")
  List<Link> links(Collection<UUID> claims) {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(NUMBERS, Object[].class)
            .setParameter("ids", claims.toArray(UUID[]::new))
            .getResultList();
    return rows.stream().map(RelationRepository::link).toList();
  }

  private static Link link(Object[] row) {
    Probabilities stored =
        new Probabilities((double) row[2], (double) row[3], (double) row[4], (double) row[5]);
    return new Link((UUID) row[0], (UUID) row[1], stored.questionBits(), stored.answerBits());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.claim.Page;
import org.isnad.cluster.ClusterLineage;

/** Read off the places that claims had, one after the other: nothing else has to be kept. */
@ApplicationScoped
class PostgresLineage implements ClusterLineage {

  private static final String PARTS =
      """
      select now.cluster_id, cast(count(*) as int) from cluster_version last
      join membership was on was.cluster_id = last.cluster_id
        and was.from_seq <= last.from_seq and (was.to_seq is null or was.to_seq > last.from_seq)
      join membership now on now.claim_id = was.claim_id and now.to_seq is null
      where last.cluster_id = :id
        and last.version = (select max(version) from cluster_version where cluster_id = :id)
      group by now.cluster_id order by count(*) desc, now.cluster_id
      """;

  /** All moves of one change are in one part of the list. */
  private static final String MOVES =
      """
      select move.seq, log.at, move.into_id, move.from_id, move.claims from (
        select each.*, dense_rank() over (order by each.seq desc) as place from (
          select n.from_seq as seq, n.cluster_id as into_id, p.cluster_id as from_id,
            cast(count(*) as int) as claims
          from membership p join membership n on n.claim_id = p.claim_id and n.from_seq = p.to_seq
          where p.cluster_id = :id and n.cluster_id <> :id and n.from_seq < :before
          group by 1, 2, 3
          union all
          select n.from_seq, n.cluster_id, p.cluster_id, cast(count(*) as int)
          from membership n join membership p on p.claim_id = n.claim_id and p.to_seq = n.from_seq
          where n.cluster_id = :id and p.cluster_id <> :id and n.from_seq < :before
          group by 1, 2, 3) each) move
      join change_log log on log.seq = move.seq
      where move.place <= :most
      order by move.seq desc, move.claims desc, move.from_id, move.into_id
      """;

  private final EntityManager entities;

  PostgresLineage(EntityManager entities) {
    this.entities = entities;
  }

  private record Row(long seq, Instant at, UUID to, Part from) {}

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public List<Part> partsNow(UUID cluster) {
    List<Object[]> rows =
        entities
            .createNativeQuery(PARTS, Object[].class)
            .setParameter("id", cluster)
            .getResultList();
    return rows.stream().map(row -> new Part((UUID) row[0], (Integer) row[1])).toList();
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public Page<Move> moves(UUID cluster, long before, int limit) {
    List<Object[]> rows =
        entities
            .createNativeQuery(MOVES, Object[].class)
            .setParameter("id", cluster)
            .setParameter("before", before)
            .setParameter("most", limit + 1)
            .getResultList();
    Map<Long, Map<UUID, List<Row>>> byChange = new LinkedHashMap<>();
    for (Object[] row : rows) {
      Part from = new Part((UUID) row[3], (Integer) row[4]);
      Row read = new Row((Long) row[0], (Instant) row[1], (UUID) row[2], from);
      byChange
          .computeIfAbsent(read.seq, seq -> new LinkedHashMap<>())
          .computeIfAbsent(read.to, to -> new ArrayList<>())
          .add(read);
    }
    List<Long> changes = byChange.keySet().stream().limit(limit).toList();
    List<Move> moves =
        changes.stream()
            .map(byChange::get)
            .flatMap(each -> requireNonNull(each).values().stream())
            .map(PostgresLineage::move)
            .toList();
    Long last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
    return new Page<>(moves, byChange.size() > limit ? last : null);
  }

  private static Move move(List<Row> rows) {
    Row first = rows.get(0);
    return new Move(first.seq, first.at, first.to, rows.stream().map(Row::from).toList());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.isnad.cluster.NeighbourStore;
import org.isnad.cluster.Neighbours;
import org.isnad.cluster.Settlement;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresNeighbours implements NeighbourStore, PanacheRepositoryBase<NeighboursEntity, UUID> {

  @Override
  @Transactional
  public Map<UUID, Neighbours> neighbours(Collection<UUID> claims, int most) {
    return of(claims).stream().collect(toMap(each -> each.claim, each -> each.toNeighbours(most)));
  }

  @SuppressWarnings("unchecked")
  private List<NeighboursEntity> of(Collection<UUID> claims) {
    return getEntityManager()
        .createNativeQuery(
            "select * from neighbours where claim_id = any(:ids)", NeighboursEntity.class)
        .setParameter("ids", claims.toArray(UUID[]::new))
        .getResultList();
  }

  /**
   * Keeps other neighbours of claims, unless somebody else has changed them since they were read,
   * as a rebuild may have: then nothing is kept.
   *
   * @return those of which fewer others count from now on; empty when nothing was kept
   */
  Optional<Set<UUID>> put(Map<UUID, Settlement.Change> changes) {
    Map<UUID, NeighboursEntity> kept =
        of(changes.keySet()).stream().collect(toMap(each -> each.claim, each -> each));
    if (changes.entrySet().stream()
        .anyMatch(each -> !isAsRead(kept.get(each.getKey()), each.getValue()))) {
      return Optional.empty();
    }
    Set<UUID> narrowed = new HashSet<>();
    List<NeighboursEntity> added = new ArrayList<>();
    changes.forEach(
        (claim, change) -> {
          NeighboursEntity entity = kept.get(claim);
          if (entity == null) {
            entity = new NeighboursEntity(claim);
            added.add(entity);
          }
          if (entity.narrows(change.now())) {
            narrowed.add(claim);
          }
          entity.set(change.now());
        });
    persist(added);
    return Optional.of(narrowed);
  }

  private static boolean isAsRead(@Nullable NeighboursEntity kept, Settlement.Change change) {
    Neighbours before = change.before();
    return kept == null ? before == null : kept.toNeighbours(change.now().most()).equals(before);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.candidate.VectorStore;
import org.isnad.embed.Embedding;

@ApplicationScoped
class PostgresVectors implements VectorStore {

  private final EntityManager entities;

  PostgresVectors(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  @Transactional
  public Map<UUID, Embedding> vectors(Collection<UUID> claims, String encoder) {
    List<Object[]> rows =
        entities
            .createQuery(
                "select id, vector from ClaimEntity where id in :ids and vectorEncoder = :encoder",
                Object[].class)
            .setParameter("ids", claims)
            .setParameter("encoder", encoder)
            .getResultList();
    Map<UUID, Embedding> vectors = new HashMap<>();
    rows.forEach(row -> vectors.put((UUID) row[0], Embedding.fromBytes((byte[]) row[1])));
    return vectors;
  }

  @Override
  @Transactional
  public void keep(Map<UUID, Versioned> vectors, String encoder) {
    vectors.forEach(
        (claim, versioned) ->
            entities
                .createQuery(
                    "update ClaimEntity set vector = :vector, vectorEncoder = :encoder"
                        + " where id = :id and version = :version")
                .setParameter("vector", versioned.vector().toBytes())
                .setParameter("encoder", encoder)
                .setParameter("id", claim)
                .setParameter("version", versioned.version())
                .executeUpdate());
  }
}

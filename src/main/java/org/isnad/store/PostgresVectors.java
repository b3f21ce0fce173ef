// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.Objects.requireNonNull;

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
import org.isnad.embed.Meaning;

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
    return embeddings(rows);
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public Map<UUID, Meaning> meanings(Collection<UUID> claims, String encoder) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select id, vector, masked_vector, masked_text from claim where id = any(:ids)"
                    + " and vector_encoder = :encoder and masked_text is not null",
                Object[].class)
            .setParameter("ids", claims.toArray(UUID[]::new))
            .setParameter("encoder", encoder)
            .getResultList();
    Map<UUID, Meaning> meanings = new HashMap<>();
    rows.forEach(
        row ->
            meanings.put(
                (UUID) row[0],
                new Meaning(
                    Embedding.fromBytes((byte[]) row[1]),
                    Embedding.fromBytes((byte[]) row[2]),
                    (Long) row[3])));
    return meanings;
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public Map<UUID, Embedding> placed(Collection<UUID> claims) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select id, coalesce(placed_vector, vector) from claim where id = any(:ids)"
                    + " and settlement is not null and coalesce(placed_vector, vector) is not null",
                Object[].class)
            .setParameter("ids", claims.toArray(UUID[]::new))
            .getResultList();
    return embeddings(rows);
  }

  private static Map<UUID, Embedding> embeddings(List<Object[]> rows) {
    Map<UUID, Embedding> vectors = new HashMap<>();
    rows.forEach(row -> vectors.put((UUID) row[0], Embedding.fromBytes((byte[]) row[1])));
    return vectors;
  }

  @Override
  @Transactional
  public void keep(Map<UUID, Versioned> meanings, String encoder) {
    for (UUID claim : free(meanings.keySet())) {
      Versioned versioned = requireNonNull(meanings.get(claim));
      entities
          .createQuery(
              "update ClaimEntity set vector = :vector, maskedVector = :masked,"
                  + " maskedText = :maskedText, vectorEncoder = :encoder"
                  + " where id = :id and version = :version")
          .setParameter("vector", versioned.meaning().whole().toBytes())
          .setParameter("masked", versioned.meaning().masked().toBytes())
          .setParameter("maskedText", versioned.meaning().maskedText())
          .setParameter("encoder", encoder)
          .setParameter("id", claim)
          .setParameter("version", versioned.version())
          .executeUpdate();
    }
  }

  /**
   * Those that nobody else is changing, until this transaction ends. Two who write the same claims
   * in other orders would wait for each other; what is left out can be made again.
   */
  @SuppressWarnings("unchecked")
  private List<UUID> free(Collection<UUID> claims) {
    return entities
        .createNativeQuery(
            "select id from claim where id = any(:ids) for no key update skip locked", UUID.class)
        .setParameter("ids", claims.toArray(UUID[]::new))
        .getResultList();
  }
}

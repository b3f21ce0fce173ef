// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.isnad.candidate.VectorStore;
import org.isnad.candidate.VectorStore.Versioned;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Precondition;
import org.isnad.claim.Source;
import org.isnad.claim.SourceKind;
import org.isnad.claim.SourceStore;
import org.isnad.embed.Embedding;
import org.isnad.embed.Meaning;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresVectorsTest {

  private static final String ENCODER = "test";

  @Inject VectorStore vectors;
  @Inject ClaimStore claims;
  @Inject SourceStore sources;
  @Inject EntityManager entities;

  /** Who waits while it holds other claims can wait in a ring; two processes would. */
  @Test
  void keep_whileAnotherChangesAClaim_leavesThatOutAndWaitsForNobody() {
    Claim free = recorded("free");
    Claim changing = recorded("changing");
    Map<UUID, Versioned> made = Map.of(free.id(), vector(free), changing.id(), vector(changing));

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              entities
                  .createQuery("update ClaimEntity set pending = true where id = :id")
                  .setParameter("id", changing.id())
                  .executeUpdate();
              assertThat(CompletableFuture.runAsync(() -> vectors.keep(made, ENCODER)))
                  .succeedsWithin(30, TimeUnit.SECONDS);
            });

    assertThat(vectors.vectors(made.keySet(), ENCODER)).containsOnlyKeys(free.id());
    vectors.keep(made, ENCODER);
    assertThat(vectors.vectors(made.keySet(), ENCODER)).containsOnlyKeys(free.id(), changing.id());
  }

  private Claim recorded(String name) {
    String source = "vectors-" + UUID.randomUUID();
    sources.put(
        new Source(
            source, Map.of("en", "Vectors"), SourceKind.OTHER, null, List.of(), null, List.of()),
        Precondition.NONE);
    ClaimContent content =
        new ClaimContent(source, name, "The dam holds.", "en", null, null, null, false);
    return requireNonNull(claims.record(List.of(content)).get(0).claim());
  }

  private static Versioned vector(Claim claim) {
    float[] components = new float[Embedding.DIMENSIONS];
    components[0] = 1;
    Embedding any = Embedding.of(components);
    return new Versioned(claim.version(), new Meaning(any, any, 1));
  }
}

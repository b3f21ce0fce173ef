// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Precondition;
import org.isnad.claim.Source;
import org.isnad.claim.SourceKind;
import org.isnad.claim.SourceStore;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.cluster.ClusterStore;
import org.isnad.cluster.Settlement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No retracted claim is left in a cluster: the database holds even faulty code to that. */
@QuarkusTest
class RetractedMemberTest {

  @Inject ClaimStore claims;
  @Inject SourceStore sources;
  @Inject ClusterStore clusters;
  @Inject ClusterCatalogue catalogue;
  @Inject EntityManager entities;

  private UUID id;

  @BeforeEach
  void aClaimInACluster() {
    String source = "member-" + UUID.randomUUID();
    sources.put(
        new Source(
            source, Map.of("en", "Member"), SourceKind.OTHER, null, List.of(), null, List.of()),
        Precondition.NONE);
    id = ClaimIds.of(source, "1");
    claims.record(
        List.of(new ClaimContent(source, "1", "The dam holds.", "en", null, null, null, false)));
    settle();
  }

  private void settle() {
    Claim claim = claims.byId(id).orElseThrow();
    clusters.settle(
        new Settlement(Map.of(id, claim.version()), List.of(), Map.of(), Long.MAX_VALUE));
  }

  private void update(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> entities.createNativeQuery(sql).setParameter("id", id).executeUpdate());
  }

  @Test
  void retracted_claim_mayWaitForItsTurnInTheCluster() {
    claims.retract(id, Precondition.NONE);
    assertThat(catalogue.placesOf(List.of(id))).containsKey(id);

    settle();

    assertThat(catalogue.placesOf(List.of(id))).isEmpty();
  }

  @Test
  void retracted_claimSettledInItsCluster_isRefused() {
    claims.retract(id, Precondition.NONE);

    assertThatThrownBy(() -> update("update claim set pending = false where id = :id"))
        .hasStackTraceContaining("a retracted claim stands in a cluster");
    assertThat(claims.take("test", 10_000)).extracting(Claim::id).contains(id);
    claims.release("test");
  }

  @Test
  void retracted_claimPlacedAgain_isRefused() {
    claims.retract(id, Precondition.NONE);
    settle();

    assertThatThrownBy(() -> update("update membership set to_seq = null where claim_id = :id"))
        .hasStackTraceContaining("a retracted claim stands in a cluster");
    assertThat(catalogue.placesOf(List.of(id))).isEmpty();
  }
}

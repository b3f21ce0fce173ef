// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.isnad.candidate.NearClaim;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStatus;
import org.isnad.claim.Precondition;
import org.isnad.claim.SettledClaim;
import org.isnad.cluster.Neighbours;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Proximity;
import org.isnad.cluster.Settled;
import org.isnad.cluster.Settlement;
import org.isnad.testsupport.AsAdmin;
import org.isnad.testsupport.FewNeighbours;
import org.junit.jupiter.api.Test;

/**
 * Where many are near, claims are compared with their neighbours: the same in whichever order they
 * came.
 */
@QuarkusTest
@TestProfile(FewNeighbours.class)
@AsAdmin
class FewNeighboursTest extends PlacingOrderTest {

  private List<Subject> settled() {
    List<Claim> active =
        claims.settledAfter(0, Integer.MAX_VALUE).stream()
            .map(SettledClaim::claim)
            .filter(claim -> claim.status() == ClaimStatus.ACTIVE)
            .toList();
    return meanings.subjects(active);
  }

  /** By a look at every pair. */
  private Map<UUID, Neighbours> expected(List<Subject> subjects) {
    return subjects.stream()
        .collect(
            toMap(
                subject -> subject.claim().id(),
                subject ->
                    Neighbours.of(
                        limit.most(),
                        subjects.stream()
                            .filter(other -> other != subject)
                            .mapToLong(other -> proximity(subject, other))
                            .filter(proximity -> proximity >= 0))));
  }

  private static long proximity(Subject a, Subject b) {
    return NeighbourLists.proximity(
        a.claim().id(), new NearClaim(b.claim().id(), 1, a.meaning().cosine(b.meaning())));
  }

  private void assertNeighboursAsByALookAtEveryPair() {
    Map<UUID, Neighbours> expected = expected(settled());
    assertThat(neighbours.neighbours(expected.keySet(), limit.most())).isEqualTo(expected);
    assertThat(expected.values()).anyMatch(Neighbours::isFull);
    for (PairRelation relation : clusters.relationsOf(ids())) {
      assertThat(
              Neighbours.compares(
                  relation.proximity(),
                  requireNonNull(expected.get(relation.a())),
                  requireNonNull(expected.get(relation.b()))))
          .as("%s of %s, %s", relation.proximity(), relation.a(), relation.b())
          .isTrue();
    }
  }

  @Test
  void neighbours_ofADatabaseWithout_areMadeByRebuildingWhateverIsPending() {
    tell(shuffled(story, new Random(18)), 9);
    update("delete from neighbours");
    update("update relation set proximity = " + Proximity.UNKNOWN);
    claims.record(List.of(saying(story.get(4), "The dam burst."), saying(story.get(7), "Rain.")));
    List<Claim> all = claims.byIds(ids());
    all.forEach(claim -> steps.settleAgain(List.of(claim)));
    settlePending();
    rebuilt("relations");

    assertNeighboursAsByALookAtEveryPair();
    assertThat(rebuilt("relations")).isZero();
  }

  @Test
  void neighbours_changedByOthersSinceTheyWereRead_areNotOverwritten() {
    tell(story, 9);
    UUID id = ids().get(0);
    Neighbours stale = Neighbours.none(limit.most());
    Claim claim = claims.byId(id).orElseThrow();

    Settled settled =
        clusters.settleAgain(
            new Settlement(
                Map.of(id, claim.version()),
                List.of(),
                Map.of(id, new Settlement.Change(stale, stale)),
                Long.MAX_VALUE));

    assertThat(settled.isBehind()).isTrue();
    assertNeighboursAsByALookAtEveryPair();
  }

  @Test
  void neighbours_bitByBit_areThoseByALookAtEveryPair() {
    tell(shuffled(story, new Random(16)), 5);

    assertNeighboursAsByALookAtEveryPair();
  }

  @Test
  void neighbours_ofWhomSomeLeftOrSaidOtherWords_areThoseByALookAtEveryPair() {
    tell(shuffled(story, new Random(17)), 7);
    claims.retract(ids().get(0), Precondition.NONE);
    claims.retract(ids().get(3), Precondition.NONE);
    tell(List.of(saying(story.get(5), story.get(6).text())), 1);
    assertNeighboursAsByALookAtEveryPair();

    tell(List.of(saying(story.get(5), story.get(9).text()), saying(story.get(8), "Rain.")), 2);
    assertNeighboursAsByALookAtEveryPair();
  }
}

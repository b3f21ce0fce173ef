// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.isnad.claim.ClaimIds;
import org.junit.jupiter.api.Test;

class ChainsTest {

  private static final Thresholds CUTS = new Thresholds(0, 0, -6, 0, 1);

  private static List<UUID> claims(int count) {
    return IntStream.range(0, count).mapToObj(i -> ClaimIds.of("test", "" + i)).toList();
  }

  private static Clustering cluster(List<UUID> claims) {
    return new Clustering(List.of(new Clustering.Position(claims, List.of())));
  }

  @Test
  void claimAlone_hasNoChain() {
    assertThat(new Chains(CUTS, List.of()).length(cluster(claims(1)))).isZero();
  }

  @Test
  void claimsInARow_areAsLongAsTheirLinks() {
    List<UUID> claims = claims(9);
    List<Link> links =
        IntStream.range(0, 8)
            .mapToObj(i -> new Link(claims.get(i), claims.get(i + 1), 1, 0))
            .toList();

    assertThat(new Chains(CUTS, links).length(cluster(claims))).isEqualTo(8);
  }

  @Test
  void linksThatSpeakAgainst_orLeadOutside_areNotFollowed() {
    List<UUID> claims = claims(4);
    List<Link> links =
        List.of(
            new Link(claims.get(0), claims.get(1), 2, 0),
            new Link(claims.get(1), claims.get(2), -1, 0),
            new Link(claims.get(0), claims.get(3), 2, 0));

    assertThat(new Chains(CUTS, links).length(cluster(claims.subList(0, 3)))).isEqualTo(1);
  }

  /** Questions in a row, each near to the next: the mean keeps them from becoming one. */
  @Test
  void questionsEachNearToTheNext_becomeNoGiantCluster() {
    List<UUID> claims = claims(60);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      for (int j = i + 1; j < 60; j++) {
        boolean oneQuestion = i / 3 == j / 3;
        boolean between = j == i + 1;
        if (oneQuestion || between) {
          links.add(new Link(claims.get(i), claims.get(j), oneQuestion ? 6 : 2, 3));
        }
      }
    }

    List<Clustering> clusters = new Clusterer(Thresholds.STANDARD).cluster(claims, links);

    Chains chains = new Chains(Thresholds.STANDARD, links);
    assertThat(clusters).hasSize(20);
    assertThat(clusters).allSatisfy(each -> assertThat(chains.length(each)).isEqualTo(1));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.isnad.cluster.Succession.Former;
import org.isnad.cluster.Succession.Heirs;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  private static final UUID OLD = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);
  private static final UUID FRESH = new UUID(0, 99);
  private static final Supplier<UUID> ONE_FRESH = () -> FRESH;

  private static UUID claim(int number) {
    return new UUID(1, number);
  }

  @Test
  void split_largerPartKeepsTheId() {
    Heirs heirs =
        Succession.decide(
            List.of(List.of(claim(1)), List.of(claim(2), claim(3))),
            List.of(new Former(OLD, 1, Set.of(claim(1), claim(2), claim(3)))),
            ONE_FRESH);

    assertThat(heirs.ids()).containsExactly(FRESH, OLD);
    assertThat(heirs.successors()).isEmpty();
    assertThat(heirs.ended()).isEmpty();
  }

  @Test
  void merge_ofEqualParts_oldestIdSurvives() {
    Heirs heirs =
        Succession.decide(
            List.of(List.of(claim(1), claim(2))),
            List.of(new Former(OTHER, 7, Set.of(claim(1))), new Former(OLD, 3, Set.of(claim(2)))),
            ONE_FRESH);

    assertThat(heirs.ids()).containsExactly(OLD);
    assertThat(heirs.successors()).containsOnlyKeys(OTHER).containsValue(OLD);
  }

  /** Most of a story goes over to another; the one that stays is not the story. */
  @Test
  void stray_ofAMergedCluster_doesNotKeepItsId() {
    Former story = new Former(OLD, 1, Set.of(claim(1), claim(2), claim(3)));
    Former greater = new Former(OTHER, 2, Set.of(claim(5), claim(6), claim(7), claim(8)));

    Heirs heirs =
        Succession.decide(
            List.of(
                List.of(claim(1)),
                List.of(claim(2), claim(3), claim(5), claim(6), claim(7), claim(8))),
            List.of(story, greater),
            ONE_FRESH);

    assertThat(heirs.ids()).containsExactly(FRESH, OTHER);
    assertThat(heirs.successors()).containsOnlyKeys(OLD).containsValue(OTHER);
  }

  @Test
  void half_thatDoesNotMerge_keepsTheId() {
    Former story = new Former(OLD, 1, Set.of(claim(1), claim(2)));
    Former greater = new Former(OTHER, 2, Set.of(claim(5), claim(6)));

    Heirs heirs =
        Succession.decide(
            List.of(List.of(claim(1), claim(5), claim(6)), List.of(claim(2))),
            List.of(story, greater),
            ONE_FRESH);

    assertThat(heirs.ids()).containsExactly(OTHER, OLD);
  }

  @Test
  void cluster_withoutClaims_ends() {
    Heirs heirs =
        Succession.decide(List.of(), List.of(new Former(OLD, 1, Set.of(claim(1)))), ONE_FRESH);

    assertThat(heirs.ended()).containsExactly(OLD);
  }
}

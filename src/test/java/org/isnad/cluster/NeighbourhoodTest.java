// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.Relation;
import org.isnad.cluster.Neighbourhood.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighbourhoodTest {

  /** Joined from 0 bits on, and no levels. */
  private static final Thresholds PLAIN = new Thresholds(0, 0, -6, 0, 1);

  private static UUID claim(int number) {
    return ClaimIds.of("test", Integer.toString(number));
  }

  private static Link link(int a, int b, double question) {
    return new Link(claim(a), claim(b), question, 0);
  }

  private static Set<UUID> claims(int... numbers) {
    return IntStream.of(numbers).mapToObj(NeighbourhoodTest::claim).collect(Collectors.toSet());
  }

  /** What is kept, held in memory. */
  private record Kept(List<Link> links, List<Set<UUID>> clusters, List<Binding> bindings)
      implements Surroundings {

    Kept(List<Link> links, List<Set<UUID>> clusters) {
      this(links, clusters, List.of());
    }

    @Override
    public List<Link> linksOf(Collection<UUID> claims) {
      return links.stream()
          .filter(link -> claims.contains(link.a()) || claims.contains(link.b()))
          .toList();
    }

    @Override
    public Collection<UUID> clusterMates(Collection<UUID> claims) {
      return clusters.stream()
          .filter(cluster -> cluster.stream().anyMatch(claims::contains))
          .flatMap(Set::stream)
          .toList();
    }

    @Override
    public Collection<UUID> judgedMates(Collection<UUID> claims) {
      return bindings.stream()
          .filter(Binding::isOneQuestion)
          .flatMap(each -> Stream.of(List.of(each.a(), each.b()), List.of(each.b(), each.a())))
          .filter(pair -> claims.contains(pair.get(0)))
          .map(pair -> pair.get(1))
          .toList();
    }
  }

  private static Set<UUID> around(Kept kept, int claim) {
    return new Neighbourhood(PLAIN, kept).around(claims(claim));
  }

  @Test
  void around_claimWithoutLinks_isItself() {
    assertThat(around(new Kept(List.of(), List.of()), 1)).isEqualTo(claims(1));
  }

  @Test
  void around_chainOfStrongLinks_reachesItsEnd() {
    Kept chain = new Kept(List.of(link(1, 2, 1), link(3, 2, 1), link(3, 4, 0)), List.of());

    assertThat(around(chain, 1)).isEqualTo(claims(1, 2, 3, 4));
    assertThat(around(chain, 4)).isEqualTo(claims(1, 2, 3, 4));
  }

  @Test
  void around_weakLink_isNotFollowed() {
    Kept kept = new Kept(List.of(link(1, 2, 1), link(2, 3, -0.1)), List.of());

    assertThat(around(kept, 1)).isEqualTo(claims(1, 2));
  }

  /** They may have to part. */
  @Test
  void around_weaklyLinkedInOneCluster_areReachedWithAllTheirsOn() {
    Kept kept = new Kept(List.of(link(1, 2, -3), link(2, 5, 1)), List.of(claims(1, 2, 3)));

    assertThat(around(kept, 1)).isEqualTo(claims(1, 2, 3, 5));
  }

  @Test
  void around_judgedToBeOneQuestion_isReachedWithoutALink() {
    Kept kept =
        new Kept(
            List.of(link(2, 3, 1)),
            List.of(),
            List.of(
                new Binding(claim(2), claim(1), Relation.CONFLICT),
                new Binding(claim(1), claim(9), Relation.UNRELATED)));

    assertThat(around(kept, 1)).isEqualTo(claims(1, 2, 3));
  }

  @Test
  void around_linkBetweenClaimsNearToEverything_isNotFollowed() {
    Thresholds levelled = new Thresholds(0, 0, -6, 1, 2);
    List<Link> links = new ArrayList<>(List.of(link(1, 2, 2)));
    for (int claim : new int[] {1, 2}) {
      links.add(link(claim, claim * 10, 4));
      links.add(link(claim, claim * 10 + 1, 4));
    }

    assertThat(new Neighbourhood(levelled, new Kept(links, List.of())).around(claims(1)))
        .doesNotContain(claim(2));
    assertThat(around(new Kept(links, List.of()), 1)).contains(claim(2));
  }

  @Test
  void touched_linkAmongTheStrongestOfOneEnd_isThatEnd() {
    Thresholds twoCount = new Thresholds(0, 0, -6, 1, 2);
    Link changed = link(1, 2, 3);
    List<Link> links = List.of(changed, link(1, 3, 4), link(1, 4, 5), link(2, 5, 4));

    Neighbourhood neighbourhood = new Neighbourhood(twoCount, new Kept(links, List.of()));
    assertThat(neighbourhood.touched(claims(1), List.of(changed))).isEqualTo(claims(1, 2));
  }

  @Test
  void touched_linkThatIsGone_isJudgedByThoseThatStand() {
    Link gone = link(1, 2, 3);
    Kept kept = new Kept(List.of(link(1, 3, 4), link(2, 4, 2)), List.of());

    assertThat(new Neighbourhood(PLAIN, kept).touched(claims(1), List.of(gone)))
        .isEqualTo(claims(1, 2));
  }

  /** Two that a third pushed out of the lists of each other. */
  @Test
  void touched_linkBetweenOthers_isBothEndsWhereTheyHangTogetherWithAny() {
    Link gone = link(1, 2, -1);
    Kept strong = new Kept(List.of(link(1, 3, 4), link(2, 4, 2)), List.of());
    Kept weak = new Kept(List.of(link(1, 3, 4), link(2, 4, -0.5)), List.of());
    Kept judged =
        new Kept(weak.links, List.of(), List.of(new Binding(claim(2), claim(5), Relation.MATCH)));

    assertThat(new Neighbourhood(PLAIN, strong).touched(claims(9), List.of(gone)))
        .isEqualTo(claims(1, 2, 9));
    assertThat(new Neighbourhood(PLAIN, weak).touched(claims(9), List.of(gone)))
        .isEqualTo(claims(9));
    assertThat(new Neighbourhood(PLAIN, judged).touched(claims(9), List.of(gone)))
        .isEqualTo(claims(1, 2, 9));
  }

  @Test
  void links_ofTheClaimsAround_areAllThere() {
    Kept kept = new Kept(List.of(link(1, 2, 1), link(2, 3, -5), link(8, 9, 1)), List.of());
    Neighbourhood neighbourhood = new Neighbourhood(PLAIN, kept);
    neighbourhood.around(claims(1));

    assertThat(neighbourhood.links()).contains(link(1, 2, 1), link(2, 3, -5));
    assertThat(neighbourhood.links()).doesNotContain(link(8, 9, 1));
  }

  /** Many small changes one after the other, each clustered around what it touched alone. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void clustering_aroundAChange_isThatOfEverything(long seed) {
    Random random = new Random(seed);
    int count = 40;
    List<UUID> all = IntStream.range(0, count).mapToObj(NeighbourhoodTest::claim).toList();
    Map<Set<UUID>, Link> links = new HashMap<>();
    List<Set<UUID>> clusters = new ArrayList<>(all.stream().map(Set::of).toList());
    for (int round = 0; round < 60; round++) {
      int one = random.nextInt(count);
      List<Link> changed = new ArrayList<>();
      for (int other = 0; other < count; other++) {
        if (other != one && random.nextInt(8) == 0) {
          changed.addAll(change(links, one, other, random));
        }
      }
      for (int pushedOut = random.nextInt(4); pushedOut > 0; pushedOut--) {
        int a = random.nextInt(count);
        changed.addAll(change(links, a, (a + 1 + random.nextInt(count - 1)) % count, random));
      }
      clusters = settled(clusters, links.values(), claim(one), changed);

      assertThat(Set.copyOf(clusters))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(sets(new Clusterer(Thresholds.STANDARD).cluster(all, links.values())));
    }
  }

  /** People join and part pairs, and take it back, between the changes of links. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void clustering_aroundAJudgement_isThatOfEverything(long seed) {
    Random random = new Random(seed);
    int count = 40;
    List<UUID> all = IntStream.range(0, count).mapToObj(NeighbourhoodTest::claim).toList();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        if (random.nextInt(6) == 0) {
          links.add(link(i, j, random.nextInt(26) / 2.0 - 6));
        }
      }
    }
    // Joined inside one half of each ten, parted between halves: no contradiction can come about.
    List<Binding> bindings = new ArrayList<>();
    Clusterer clusterer = new Clusterer(Thresholds.STANDARD);
    List<Set<UUID>> clusters = new ArrayList<>(sets(clusterer.cluster(all, links)));
    for (int round = 0; round < 40; round++) {
      Binding changed;
      if (!bindings.isEmpty() && random.nextInt(3) == 0) {
        changed = bindings.remove(random.nextInt(bindings.size()));
      } else {
        int a = random.nextInt(count);
        int b = (a + 1 + random.nextInt(count - 1)) % count;
        boolean together = a / 5 == b / 5;
        changed = new Binding(claim(a), claim(b), together ? Relation.MATCH : Relation.RELATED);
        bindings.add(changed);
      }
      Neighbourhood neighbourhood =
          new Neighbourhood(Thresholds.STANDARD, new Kept(links, clusters, bindings));
      Set<UUID> around = neighbourhood.around(Set.of(changed.a(), changed.b()));
      clusters.removeIf(cluster -> cluster.stream().anyMatch(around::contains));
      clusters.addAll(sets(clusterer.cluster(around, neighbourhood.links(), bindings)));

      assertThat(Set.copyOf(clusters))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(sets(clusterer.cluster(all, links, bindings)));
    }
  }

  /** A link comes, goes, or is another. */
  private static List<Link> change(Map<Set<UUID>, Link> links, int a, int b, Random random) {
    List<Link> changed = new ArrayList<>();
    Set<UUID> pair = claims(a, b);
    Link was = links.remove(pair);
    if (was != null) {
      changed.add(was);
    }
    if (random.nextInt(4) > 0) {
      Link is = link(a, b, random.nextInt(26) / 2.0 - 6);
      links.put(pair, is);
      changed.add(is);
    }
    return changed;
  }

  /** As the store does it: what is around is clustered anew, the rest stays. */
  private static List<Set<UUID>> settled(
      List<Set<UUID>> before, Collection<Link> links, UUID claim, List<Link> changed) {
    Neighbourhood neighbourhood =
        new Neighbourhood(Thresholds.STANDARD, new Kept(List.copyOf(links), before));
    Set<UUID> around = neighbourhood.around(neighbourhood.touched(Set.of(claim), changed));
    List<Set<UUID>> after =
        new ArrayList<>(
            before.stream()
                .filter(cluster -> cluster.stream().noneMatch(around::contains))
                .toList());
    after.addAll(sets(new Clusterer(Thresholds.STANDARD).cluster(around, neighbourhood.links())));
    return after;
  }

  private static Set<Set<UUID>> sets(List<Clustering> clusterings) {
    return clusterings.stream()
        .map(clustering -> Set.copyOf(clustering.claims()))
        .collect(Collectors.toSet());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationClusteringTest {

  private record Weighed(int a, int b, double bits) {}

  private record Apart(int a, int b) {}

  private static List<List<Integer>> alone(int items) {
    return IntStream.range(0, items).mapToObj(List::of).toList();
  }

  private static List<Weighed> weighed(Random random, int items, double share) {
    List<Weighed> pairs = new ArrayList<>();
    for (int a = 0; a < items; a++) {
      for (int b = a + 1; b < items; b++) {
        if (random.nextDouble() < share) {
          pairs.add(new Weighed(a, b, random.nextInt(17) - 8));
        }
      }
    }
    return pairs;
  }

  private static List<List<Integer>> groups(int items, List<Weighed> pairs, List<Apart> strangers) {
    CorrelationClustering clustering = new CorrelationClustering(alone(items), 0);
    pairs.forEach(pair -> clustering.weigh(pair.a, pair.b, pair.bits));
    strangers.forEach(pair -> clustering.apart(pair.a, pair.b));
    return clustering.groups();
  }

  private static double inside(List<List<Integer>> groups, List<Weighed> pairs) {
    return pairs.stream()
        .filter(pair -> groups.stream().anyMatch(g -> g.containsAll(List.of(pair.a, pair.b))))
        .mapToDouble(Weighed::bits)
        .sum();
  }

  /** Tries every partition: items from {@code next} on, each with a group so far or alone. */
  private static double best(
      List<List<Integer>> soFar, int next, int items, List<Weighed> pairs, List<Apart> strangers) {
    if (next == items) {
      boolean allowed =
          strangers.stream()
              .noneMatch(
                  pair -> soFar.stream().anyMatch(g -> g.containsAll(List.of(pair.a, pair.b))));
      return allowed ? inside(soFar, pairs) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= soFar.size(); i++) {
      List<List<Integer>> with = new ArrayList<>(soFar.stream().map(ArrayList::new).toList());
      if (i == soFar.size()) {
        with.add(new ArrayList<>());
      }
      with.get(i).add(next);
      best = Math.max(best, best(with, next + 1, items, pairs, strangers));
    }
    return best;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void fewItems_arePartedAsWellAsCanBe(long seed) {
    Random random = new Random(seed);
    int items = 2 + random.nextInt(6);
    List<Weighed> pairs = weighed(random, items, 0.8);
    List<Apart> strangers = random.nextBoolean() ? List.of() : List.of(new Apart(0, 1));

    List<List<Integer>> groups = groups(items, pairs, strangers);

    assertThat(inside(groups, pairs)).isEqualTo(best(List.of(), 0, items, pairs, strangers));
    assertThat(groups.stream().flatMap(List::stream))
        .containsOnlyOnce(IntStream.range(0, items).boxed().toArray(Integer[]::new));
    strangers.forEach(
        pair -> assertThat(groups).noneMatch(g -> g.containsAll(List.of(pair.a, pair.b))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void manyItems_noMoveAndNoJoinWouldRaiseTheSum(long seed) {
    Random random = new Random(seed);
    int items = 60;
    List<Weighed> pairs = weighed(random, items, 0.3);
    List<Apart> strangers = List.of(new Apart(0, 1), new Apart(2, 40), new Apart(30, 31));

    List<List<Integer>> groups = groups(items, pairs, strangers);

    double sum = inside(groups, pairs);
    strangers.forEach(
        pair -> assertThat(groups).noneMatch(g -> g.containsAll(List.of(pair.a, pair.b))));
    for (List<List<Integer>> other : oneStepFrom(groups, strangers)) {
      assertThat(inside(other, pairs)).isLessThanOrEqualTo(sum);
    }
  }

  private static List<List<List<Integer>>> oneStepFrom(
      List<List<Integer>> groups, List<Apart> strangers) {
    List<List<List<Integer>>> steps = new ArrayList<>();
    for (int from = 0; from < groups.size(); from++) {
      for (int to = 0; to <= groups.size(); to++) {
        for (int item : groups.get(from)) {
          steps.add(moved(groups, List.of(item), from, to));
        }
        steps.add(moved(groups, groups.get(from), from, to));
      }
    }
    steps.removeIf(
        step ->
            strangers.stream()
                .anyMatch(p -> step.stream().anyMatch(g -> g.containsAll(List.of(p.a, p.b)))));
    return steps;
  }

  private static List<List<Integer>> moved(
      List<List<Integer>> groups, List<Integer> items, int from, int to) {
    List<List<Integer>> moved = new ArrayList<>(groups.stream().map(ArrayList::new).toList());
    moved.add(new ArrayList<>());
    moved.get(from).removeAll(items);
    moved.get(to).addAll(items);
    return moved;
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 14, 15, 50})
  void orderOfWeighing_doesNotShow(int items) {
    Random random = new Random(items);
    List<Weighed> pairs = new ArrayList<>(weighed(random, items, 0.5));
    Set<List<List<Integer>>> outcomes = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(pairs, random);
      outcomes.add(groups(items, pairs, List.of()));
    }

    assertThat(outcomes).hasSize(1);
  }

  @Test
  void togetherAndApart_bindAgainstAnyWeight() {
    List<List<Integer>> groups =
        new CorrelationClustering(List.of(List.of(0, 1), List.of(2), List.of(3)), 0)
            .weigh(0, 1, -50)
            .weigh(0, 2, 9)
            .weigh(1, 2, 9)
            .weigh(2, 3, 1)
            .apart(0, 2)
            .groups();

    assertThat(groups).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void claimThatAgreesWithTwoWhoConflict_goesWhereItPullsMore() {
    List<List<Integer>> groups =
        new CorrelationClustering(alone(3), 0)
            .weigh(0, 1, 3)
            .weigh(1, 2, 2)
            .weigh(0, 2, -9)
            .groups();

    assertThat(groups).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void pairBelowTheLeast_pushes() {
    assertThat(new CorrelationClustering(alone(2), 2).weigh(0, 1, 1).groups()).hasSize(2);
    assertThat(new CorrelationClustering(alone(2), 2).weigh(0, 1, 3).groups()).hasSize(1);
  }
}

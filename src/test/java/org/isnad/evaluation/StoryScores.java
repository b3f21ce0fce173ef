// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How well do clusters and positions fit a story?
 *
 * <p>B-cubed F1 (Bagga and Baldwin 1998) of clusters and of positions, and F1 of the pairs that
 * stand in one cluster under different positions.
 */
record StoryScores(double clusters, double positions, double conflicts) {

  /** Where a claim stands. */
  record Place(String cluster, String position) {}

  static StoryScores of(List<Place> gold, List<Place> got) {
    return new StoryScores(
        bcubed(gold, got, Place::cluster),
        bcubed(gold, got, place -> place.cluster + " " + place.position),
        conflicts(gold, got));
  }

  static StoryScores mean(List<StoryScores> all) {
    return new StoryScores(
        all.stream().mapToDouble(StoryScores::clusters).average().orElse(0),
        all.stream().mapToDouble(StoryScores::positions).average().orElse(0),
        all.stream().mapToDouble(StoryScores::conflicts).average().orElse(0));
  }

  private static double bcubed(List<Place> gold, List<Place> got, Function<Place, String> key) {
    Map<String, Set<Integer>> golden = groups(gold, key);
    Map<String, Set<Integer>> found = groups(got, key);
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < gold.size(); i++) {
      Set<Integer> a = golden.getOrDefault(key.apply(gold.get(i)), Set.of());
      Set<Integer> b = found.getOrDefault(key.apply(got.get(i)), Set.of());
      double both = a.stream().filter(b::contains).count();
      precision += both / b.size();
      recall += both / a.size();
    }
    return 2 * precision * recall / (precision + recall) / gold.size();
  }

  private static Map<String, Set<Integer>> groups(List<Place> places, Function<Place, String> key) {
    Map<String, Set<Integer>> groups = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      groups.computeIfAbsent(key.apply(places.get(i)), k -> new HashSet<>()).add(i);
    }
    return groups;
  }

  private static double conflicts(List<Place> gold, List<Place> got) {
    List<Boolean> wanted = pairs(gold);
    List<Boolean> marked = pairs(got);
    double both = 0;
    double sum = 0;
    for (int i = 0; i < wanted.size(); i++) {
      both += wanted.get(i) && marked.get(i) ? 1 : 0;
      sum += (wanted.get(i) ? 1 : 0) + (marked.get(i) ? 1 : 0);
    }
    return sum == 0 ? 0 : 2 * both / sum;
  }

  private static List<Boolean> pairs(List<Place> places) {
    List<Boolean> pairs = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        Place a = places.get(i);
        Place b = places.get(j);
        pairs.add(a.cluster.equals(b.cluster) && !a.position.equals(b.position));
      }
    }
    return pairs;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.isnad.candidate.Nearness;
import org.isnad.cluster.IdOrder;
import org.isnad.cluster.Link;
import org.isnad.cluster.PairRelation;
import org.isnad.compare.Comparer;
import org.isnad.compare.Reading;
import org.isnad.compare.Weights;
import org.isnad.text.Rarity;

/** The links among some texts, when every near pair is compared as the service compares. */
final class PairLinks {

  private final List<UUID> ids;
  private final List<Reading> readings;
  private final List<int[]> near;
  private final List<Link> links;

  /**
   * Compares.
   *
   * @param ids of the texts, in ascending order
   */
  PairLinks(Observer observer, List<UUID> ids, List<LabelledPair.Side> said) {
    this.ids = List.copyOf(ids);
    this.readings = said.parallelStream().map(observer::reading).toList();
    this.near = near(new Nearness(Rarity.standard()));
    Comparer comparer = observer.comparer(Weights.standard());
    this.links =
        near.parallelStream()
            .map(pair -> relation(comparer, pair))
            .filter(PairRelation::isKept)
            .map(PairRelation::toLink)
            .toList();
  }

  private List<int[]> near(Nearness nearness) {
    return IntStream.range(0, readings.size())
        .parallel()
        .boxed()
        .flatMap(
            i ->
                IntStream.range(i + 1, readings.size())
                    .filter(j -> areNear(nearness, readings.get(i), readings.get(j)))
                    .mapToObj(j -> new int[] {i, j}))
        .toList();
  }

  private static boolean areNear(Nearness nearness, Reading a, Reading b) {
    return nearness.areNear(a.stems(), a.whole(), b.stems(), b.whole());
  }

  /** In the order of the ids, as the service compares. */
  private PairRelation relation(Comparer comparer, int[] pair) {
    return PairRelation.of(
        ids.get(pair[0]),
        1,
        ids.get(pair[1]),
        1,
        comparer.compare(readings.get(pair[0]), readings.get(pair[1])),
        "");
  }

  List<Link> links() {
    return links;
  }

  /** By text, those near to it, the nearest in meaning first; equally near ones by id. */
  Map<UUID, List<UUID>> nearest() {
    Map<UUID, Map<UUID, Double>> cosines = new HashMap<>();
    for (int[] pair : near) {
      double cosine = readings.get(pair[0]).whole().cosine(readings.get(pair[1]).whole());
      UUID a = ids.get(pair[0]);
      UUID b = ids.get(pair[1]);
      cosines.computeIfAbsent(a, id -> new HashMap<>()).put(b, cosine);
      cosines.computeIfAbsent(b, id -> new HashMap<>()).put(a, cosine);
    }
    Map<UUID, List<UUID>> nearest = new HashMap<>();
    cosines.forEach(
        (id, others) ->
            nearest.put(
                id,
                others.entrySet().stream()
                    .sorted(
                        Map.Entry.<UUID, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey(IdOrder.ASCENDING)))
                    .map(Map.Entry::getKey)
                    .toList()));
    return nearest;
  }

  /** Near ones a text, on average. */
  double meanNear() {
    return 2.0 * near.size() / ids.size();
  }

  /** The most near ones that a text has. */
  int mostNear() {
    int[] counts = new int[ids.size()];
    near.forEach(
        pair -> {
          counts[pair[0]]++;
          counts[pair[1]]++;
        });
    return IntStream.of(counts).max().orElse(0);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.isnad.candidate.Nearness;
import org.isnad.cluster.Link;
import org.isnad.cluster.Neighbours;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Proximity;
import org.isnad.compare.Comparer;
import org.isnad.compare.Reading;
import org.isnad.compare.Weights;
import org.isnad.text.Rarity;

/** The links among some texts, when every near pair is compared as the service compares. */
final class PairLinks {

  private final List<UUID> ids;
  private final List<Reading> readings;
  private final List<Near> near;
  private final List<Link> links;

  /** Two near texts, by their numbers. */
  private record Near(int a, int b, long proximity) {}

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

  private List<Near> near(Nearness nearness) {
    return IntStream.range(0, readings.size())
        .parallel()
        .boxed()
        .flatMap(
            i ->
                IntStream.range(i + 1, readings.size())
                    .filter(j -> areNear(nearness, readings.get(i), readings.get(j)))
                    .mapToObj(j -> new Near(i, j, proximity(i, j))))
        .toList();
  }

  private static boolean areNear(Nearness nearness, Reading a, Reading b) {
    return nearness.areNear(a.stems(), a.whole(), b.stems(), b.whole());
  }

  private long proximity(int a, int b) {
    double cosine = readings.get(a).whole().cosine(readings.get(b).whole());
    return cosine >= Nearness.COSINE
        ? Proximity.inMeaning(ids.get(a), ids.get(b), cosine)
        : Proximity.OF_WORDS;
  }

  /** In the order of the ids, as the service compares. */
  private PairRelation relation(Comparer comparer, Near pair) {
    return PairRelation.of(
        ids.get(pair.a),
        1,
        ids.get(pair.b),
        1,
        pair.proximity,
        comparer.compare(readings.get(pair.a), readings.get(pair.b)),
        "");
  }

  List<Link> links() {
    return links;
  }

  /** Those of the pairs that are compared when a text has at most so many neighbours. */
  List<Link> links(int neighbours) {
    List<Neighbours> lists =
        IntStream.range(0, ids.size())
            .parallel()
            .mapToObj(
                i ->
                    Neighbours.of(
                        neighbours,
                        near.stream()
                            .filter(pair -> pair.proximity >= 0 && (pair.a == i || pair.b == i))
                            .mapToLong(Near::proximity)))
            .toList();
    Set<List<UUID>> compared =
        near.stream()
            .filter(
                pair -> Neighbours.compares(pair.proximity, lists.get(pair.a), lists.get(pair.b)))
            .map(pair -> List.of(ids.get(pair.a), ids.get(pair.b)))
            .collect(toSet());
    return links.stream().filter(link -> compared.contains(List.of(link.a(), link.b()))).toList();
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
          counts[pair.a]++;
          counts[pair.b]++;
        });
    return IntStream.of(counts).max().orElse(0);
  }
}

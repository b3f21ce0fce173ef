// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.claim.Publication;
import org.isnad.claim.Relation;
import org.isnad.embed.Embedding;

/**
 * Claims of the generated newswire with those nearest them: what a service compares all day, with
 * labels that are sure.
 */
final class GeneratedPairs {

  private static final long SEED = 77;
  private static final int WIRE = 3000;
  private static final int ASKING = 600;

  /** Places in the order of nearness whose pairs are taken: near ones, and some further on. */
  private static final int[] PLACES = {0, 1, 2, 3, 10, 20, 40};

  private final Observer observer;

  GeneratedPairs(Observer observer) {
    this.observer = observer;
  }

  /** In a fixed order; the group is the kind of event, so that no wording is on both sides. */
  List<LabelledPair> pairs() {
    Newswire wire = new Newswire(WireTables.read(), SEED);
    List<WireClaim> claims = IntStream.range(0, WIRE).mapToObj(i -> wire.next()).toList();
    List<Embedding> vectors =
        claims.parallelStream().map(claim -> observer.reading(side(claim)).whole()).toList();
    List<LabelledPair> pairs = new ArrayList<>();
    for (int i = 0; i < ASKING; i++) {
      int of = i * (WIRE / ASKING);
      for (int near : nearest(of, vectors)) {
        pairs.add(pair("generated-" + pairs.size(), claims.get(of), claims.get(near)));
      }
    }
    return pairs;
  }

  private static List<Integer> nearest(int of, List<Embedding> vectors) {
    List<Integer> ordered =
        IntStream.range(0, vectors.size())
            .filter(other -> other != of)
            .boxed()
            .sorted(
                Comparator.comparingDouble(other -> -vectors.get(of).cosine(vectors.get(other))))
            .toList();
    return Arrays.stream(PLACES).mapToObj(ordered::get).toList();
  }

  private static LabelledPair pair(String id, WireClaim a, WireClaim b) {
    return new LabelledPair(
        "generated", kind(a), id, side(a), side(b), relations(a, b), null, null);
  }

  private static Set<Relation> relations(WireClaim a, WireClaim b) {
    if (a.answer().equals(b.answer())) {
      return LabelledPair.MATCH;
    }
    if (a.question().equals(b.question())) {
      return LabelledPair.CONFLICT;
    }
    return story(a).equals(story(b)) ? LabelledPair.RELATED : LabelledPair.OTHER_QUESTION;
  }

  private static String story(WireClaim claim) {
    return claim.question().split("\\.", -1)[0];
  }

  /** "flood" of "s12.flood.dead": the first part alone for a statement of no story. */
  private static String kind(WireClaim claim) {
    String[] parts = claim.question().split("\\.", -1);
    return "generated " + (parts.length > 1 ? parts[1] : "alone");
  }

  private static LabelledPair.Side side(WireClaim claim) {
    return new LabelledPair.Side(
        claim.text(), claim.language(), new Publication(claim.source(), claim.publishedAt()));
  }
}

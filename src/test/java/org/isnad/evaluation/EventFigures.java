// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.isnad.claim.ClaimIds;
import org.isnad.cluster.Chains;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.Clustering;
import org.isnad.cluster.IdOrder;
import org.isnad.cluster.Thresholds;
import org.isnad.evaluation.Labels.Mentioning;

/**
 * Do clusters hold when a thousand sentences of the news come, in which every event has a twin: two
 * quakes, two trials, two resignations?
 *
 * <p>Sentences are no claims and events no questions, so this is a stress and not a score: of two
 * sentences in one cluster, how often is it one event, and how many of those that tell of the same
 * events come together? Arguments: the folder of the sets, the file of the judge's answers.
 */
final class EventFigures {

  private final List<Mentioning> sentences;
  private final List<Clustering> clusters;
  private final Map<UUID, Integer> clusterOf = new HashMap<>();

  private EventFigures(Observer observer, List<Mentioning> sentences) {
    this.sentences = sentences;
    List<UUID> ids = sentences.stream().map(EventFigures::id).toList();
    PairLinks pairs =
        new PairLinks(observer, ids, sentences.stream().map(Mentioning::text).toList());
    clusters = new Clusterer(Thresholds.STANDARD).cluster(ids, pairs.links());
    for (int i = 0; i < clusters.size(); i++) {
      int cluster = i;
      clusters.get(i).claims().forEach(claim -> clusterOf.put(claim, cluster));
    }
    Chains chains = new Chains(Thresholds.STANDARD, pairs.links());
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d sentences, near %.1f each; %d clusters, largest %d, longest chain %d",
            ids.size(),
            pairs.meanNear(),
            clusters.size(),
            clusters.stream().mapToInt(each -> each.claims().size()).max().orElse(0),
            clusters.stream().mapToInt(chains::length).max().orElse(0)));
  }

  public static void main(String[] args) throws IOException {
    try (Observer observer = new Observer(Path.of(args[1]))) {
      List<Mentioning> sentences =
          new Labels(Path.of(args[0]))
              .eventMentions().stream()
                  .sorted(Comparator.comparing(EventFigures::id, IdOrder.ASCENDING))
                  .toList();
      new EventFigures(observer, sentences).print();
    }
  }

  private static UUID id(Mentioning sentence) {
    return ClaimIds.of("ecbplus", sentence.id());
  }

  private void print() {
    int together = 0;
    int oneTopic = 0;
    int oneEvent = 0;
    int same = 0;
    int sameTogether = 0;
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = i + 1; j < sentences.size(); j++) {
        Mentioning a = sentences.get(i);
        Mentioning b = sentences.get(j);
        boolean inOne = cluster(a) == cluster(b);
        boolean sameEvents = a.events().equals(b.events());
        together += inOne ? 1 : 0;
        oneTopic += inOne && a.topic().equals(b.topic()) ? 1 : 0;
        oneEvent += inOne && !Collections.disjoint(a.events(), b.events()) ? 1 : 0;
        same += sameEvents ? 1 : 0;
        sameTogether += sameEvents && inOne ? 1 : 0;
      }
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "pairs in one cluster %d, of one topic %.3f, with an event in common %.3f; pairs that"
                + " tell of the same events %d, in one cluster %.3f",
            together,
            (double) oneTopic / together,
            (double) oneEvent / together,
            same,
            (double) sameTogether / same));
  }

  private int cluster(Mentioning sentence) {
    return clusterOf.getOrDefault(id(sentence), -1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.Publication;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.IdOrder;
import org.isnad.cluster.Link;
import org.isnad.cluster.Thresholds;

/**
 * Do clusters depend on the order in which claims come? Each story and a run of the generated
 * newswire, in many orders with batches and retractions, every near pair compared; then, where many
 * are near, what it changes that the service compares neighbours only.
 *
 * <p>Arguments: the folder of the sets, the file that remembers the judge's answers, how many
 * claims to generate, in how many orders.
 */
final class OrderFigures {

  private static final long SEED = 20261129;

  /** As the service has it. */
  private static final int NEIGHBOURS = 100;

  private final Observer observer;
  private final int tries;

  private OrderFigures(Observer observer, int tries) {
    this.observer = observer;
    this.tries = tries;
  }

  public static void main(String[] args) throws IOException {
    try (Observer observer = new Observer(Path.of(args[1]))) {
      OrderFigures figures = new OrderFigures(observer, Integer.parseInt(args[3]));
      for (Story story : new Labels(Path.of(args[0])).stories()) {
        Map<UUID, LabelledPair.Side> claims = new ConcurrentHashMap<>();
        story
            .told()
            .forEach(
                each -> claims.put(ClaimIds.of(each.source(), each.externalId()), each.said()));
        figures.print(story.name(), claims);
      }
      int count = Integer.parseInt(args[2]);
      figures.print(count + " generated", generated(count));
    }
  }

  private static Map<UUID, LabelledPair.Side> generated(int count) {
    Newswire wire = new Newswire(WireTables.read(), SEED);
    Map<UUID, LabelledPair.Side> claims = new ConcurrentHashMap<>();
    for (int i = 0; i < count; i++) {
      WireClaim claim = wire.next();
      claims.put(
          ClaimIds.of(claim.source(), "g" + i),
          new LabelledPair.Side(
              claim.text(),
              claim.language(),
              new Publication(claim.source(), claim.publishedAt())));
    }
    return claims;
  }

  private void print(String name, Map<UUID, LabelledPair.Side> claims) {
    List<UUID> ids = claims.keySet().stream().sorted(IdOrder.ASCENDING).toList();
    PairLinks pairs =
        new PairLinks(observer, ids, ids.stream().map(id -> said(claims, id)).toList());
    Orders orders = new Orders(Thresholds.STANDARD, ids, pairs.links());
    Orders.Outcome outcome = orders.tried(tries, SEED);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: %d claims, near %.1f a claim, at most %d; %d clusters, largest %d, longest chain"
                + " %d; %d orders, least adjusted Rand index %s, other than one run %d",
            name,
            ids.size(),
            pairs.meanNear(),
            pairs.mostNear(),
            orders.clusters(),
            orders.largest(),
            orders.longestChain(),
            outcome.orders(),
            outcome.worst(),
            outcome.different()));
    if (pairs.mostNear() > NEIGHBOURS) {
      List<Link> links = pairs.links(NEIGHBOURS);
      Clusterer clusterer = new Clusterer(Thresholds.STANDARD);
      System.out.println(
          String.format(
              Locale.ROOT,
              "  of %d links, %d between neighbours, %d at most: adjusted Rand index to all %.4f",
              pairs.links().size(),
              links.size(),
              NEIGHBOURS,
              AdjustedRand.of(
                  Orders.names(clusterer.cluster(ids, pairs.links())),
                  Orders.names(clusterer.cluster(ids, links)))));
    }
  }

  private static LabelledPair.Side said(Map<UUID, LabelledPair.Side> claims, UUID id) {
    return Objects.requireNonNull(claims.get(id));
  }
}

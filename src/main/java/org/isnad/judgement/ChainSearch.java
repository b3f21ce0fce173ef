// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.cluster.IdOrder;

/**
 * By which judgements do two claims hang together?
 *
 * <p>Breadth first over the judgements as edges, some of which join their claims and some part
 * them. A chain is joining if all of its edges join, parting if exactly one parts. Edges are tried
 * in the order of their ids, so of the shortest chains the first by ids is found.
 */
final class ChainSearch {

  private record Edge(UUID to, Judgement judgement, boolean joins) {}

  /** A claim, come upon over a parting edge or not. */
  private record Place(UUID claim, boolean parted) {}

  private record Step(Place from, Judgement over) {}

  private final Map<UUID, List<Edge>> edges = new HashMap<>();

  void add(Judgement judgement, boolean joins) {
    add(judgement.a(), new Edge(judgement.b(), judgement, joins));
    add(judgement.b(), new Edge(judgement.a(), judgement, joins));
  }

  private void add(UUID claim, Edge edge) {
    List<Edge> there = edges.computeIfAbsent(claim, id -> new ArrayList<>());
    there.add(edge);
    there.sort(Comparator.comparing(each -> each.judgement.id(), IdOrder.ASCENDING));
  }

  /** The shortest chain that joins, or nothing. */
  List<Judgement> joining(UUID from, UUID to) {
    return shortest(from, new Place(to, false));
  }

  /** The shortest chain that parts, or nothing. */
  List<Judgement> parting(UUID from, UUID to) {
    return shortest(from, new Place(to, true));
  }

  private List<Judgement> shortest(UUID from, Place to) {
    Place start = new Place(from, false);
    Map<Place, Step> steps = new HashMap<>();
    Deque<Place> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty() && !steps.containsKey(to)) {
      Place here = next.remove();
      for (Edge edge : edges.getOrDefault(here.claim, List.of())) {
        Place there = new Place(edge.to, here.parted || !edge.joins);
        boolean onceOnly = edge.joins || !here.parted;
        if (onceOnly && !there.equals(start) && !steps.containsKey(there)) {
          steps.put(there, new Step(here, edge.judgement));
          next.add(there);
        }
      }
    }
    return chain(steps, to);
  }

  private static List<Judgement> chain(Map<Place, Step> steps, Place to) {
    LinkedList<Judgement> chain = new LinkedList<>();
    for (Step step = steps.get(to); step != null; step = steps.get(step.from)) {
      chain.addFirst(step.over);
    }
    return List.copyOf(chain);
  }
}

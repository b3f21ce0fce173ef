// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How many links must one follow, at most, from one claim of a cluster to another?
 *
 * <p>In a good cluster nearly all claims are linked with each other. Where many links lie between
 * two claims, the cluster may be a chain of questions that have little to do with each other.
 */
public final class Chains {

  private final Map<UUID, List<UUID>> linked = new HashMap<>();

  /**
   * @param links those that speak for one question by themselves are followed
   */
  public Chains(Thresholds thresholds, Collection<Link> links) {
    for (Link link : links) {
      if (link.questionBits() >= thresholds.sameQuestion()) {
        linked.computeIfAbsent(link.a(), id -> new ArrayList<>()).add(link.b());
        linked.computeIfAbsent(link.b(), id -> new ArrayList<>()).add(link.a());
      }
    }
    linked.values().forEach(ends -> ends.sort(IdOrder.ASCENDING));
  }

  /**
   * Links between the two claims farthest from each other, 0 for a claim alone. Found by two
   * sweeps, from the first claim to the farthest and from there: never too many, and exact where
   * links form no circles.
   */
  public int length(Clustering cluster) {
    Set<UUID> members = Set.copyOf(cluster.claims());
    UUID first = members.stream().min(IdOrder.ASCENDING).orElseThrow();
    UUID end = farthest(first, members).getKey();
    return farthest(end, members).getValue();
  }

  private Map.Entry<UUID, Integer> farthest(UUID from, Set<UUID> members) {
    Map<UUID, Integer> steps = new HashMap<>(Map.of(from, 0));
    List<UUID> open = new ArrayList<>(List.of(from));
    Map.Entry<UUID, Integer> farthest = Map.entry(from, 0);
    for (int i = 0; i < open.size(); i++) {
      UUID at = open.get(i);
      int beyond = steps.getOrDefault(at, 0) + 1;
      for (UUID other : linked.getOrDefault(at, List.of())) {
        if (members.contains(other) && steps.putIfAbsent(other, beyond) == null) {
          open.add(other);
          if (beyond > farthest.getValue()) {
            farthest = Map.entry(other, beyond);
          }
        }
      }
    }
    return farthest;
  }
}

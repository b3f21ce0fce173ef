// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which cluster keeps which id when claims move?
 *
 * <p>The new cluster with the most claims of an old one keeps its id; of equals the oldest id wins,
 * then the least. Nobody else does: if that cluster keeps another id, the old one ends with it as
 * successor, and no stray claim is shown under the name of the story it left. An id also ends if no
 * claim of it is in any cluster.
 */
public final class Succession {

  /**
   * A cluster as it was.
   *
   * @param created number of the change that made it; smaller is older
   */
  public record Former(UUID id, long created, Set<UUID> claims) {
    public Former {
      claims = Set.copyOf(claims);
    }
  }

  /**
   * Who is called what from now on.
   *
   * @param ids id of each new cluster, in the order given
   * @param successors for each old id that ended because its claims went elsewhere, where most went
   * @param ended old ids whose claims are in no cluster any more
   */
  public record Heirs(List<UUID> ids, Map<UUID, UUID> successors, Set<UUID> ended) {
    public Heirs {
      ids = List.copyOf(ids);
      successors = Map.copyOf(successors);
      ended = Set.copyOf(ended);
    }
  }

  private record Inheritance(int cluster, Former former, long shared) {
    static final Comparator<Inheritance> STRONGEST_FIRST =
        Comparator.comparingLong(Inheritance::shared)
            .reversed()
            .thenComparingLong(each -> each.former.created())
            .thenComparing(each -> each.former.id(), IdOrder.ASCENDING)
            .thenComparingInt(Inheritance::cluster);
  }

  private Succession() {}

  /**
   * Decides the ids.
   *
   * @param clusters the new clusters, by their claims
   * @param fresh gives the id of a cluster that inherits none
   */
  public static Heirs decide(
      List<? extends Collection<UUID>> clusters, Collection<Former> formers, Supplier<UUID> fresh) {
    List<Inheritance> inheritances = inheritances(clusters, formers);
    Map<Integer, UUID> kept = new HashMap<>();
    Set<UUID> taken = new HashSet<>();
    for (Inheritance each : inheritances) {
      if (!kept.containsKey(each.cluster) && taken.add(each.former.id())) {
        kept.put(each.cluster, each.former.id());
      }
    }
    List<UUID> ids =
        IntStream.range(0, clusters.size())
            .mapToObj(i -> kept.containsKey(i) ? kept.get(i) : fresh.get())
            .toList();
    Map<UUID, UUID> successors = new HashMap<>();
    inheritances.stream()
        .filter(each -> !taken.contains(each.former.id()))
        .forEach(each -> successors.putIfAbsent(each.former.id(), ids.get(each.cluster)));
    Set<UUID> ended = new HashSet<>();
    formers.stream()
        .map(Former::id)
        .filter(id -> !taken.contains(id) && !successors.containsKey(id))
        .forEach(ended::add);
    return new Heirs(ids, successors, ended);
  }

  private static List<Inheritance> inheritances(
      List<? extends Collection<UUID>> clusters, Collection<Former> formers) {
    Map<UUID, Integer> clusterOf = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (UUID claim : clusters.get(i)) {
        clusterOf.put(claim, i);
      }
    }
    return formers.stream()
        .flatMap(former -> greatest(clusterOf, former))
        .sorted(Inheritance.STRONGEST_FIRST)
        .toList();
  }

  /** The clusters that have the most claims of one. */
  private static Stream<Inheritance> greatest(Map<UUID, Integer> clusterOf, Former former) {
    Map<Integer, Long> shared =
        former.claims().stream()
            .map(clusterOf::get)
            .filter(Objects::nonNull)
            .collect(groupingBy(cluster -> cluster, counting()));
    long most = shared.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return shared.entrySet().stream()
        .filter(each -> each.getValue() == most)
        .map(each -> new Inheritance(each.getKey(), former, most));
  }
}

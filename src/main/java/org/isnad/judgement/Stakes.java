// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.isnad.claim.Relation;
import org.isnad.cluster.Binding;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.Clustering;
import org.isnad.cluster.Link;
import org.isnad.cluster.Thresholds;

/**
 * How many claims move if a person parts two of a cluster, or joins two of it or of two clusters?
 * Found by clustering these as if that were said; a pure function.
 */
public final class Stakes {

  private final Clusterer clusterer;
  private final List<UUID> members;
  private final Collection<Link> links;
  private final Collection<Binding> bindings;

  /**
   * Of one cluster, or of two.
   *
   * @param members of the cluster or both
   * @param links every link of the members
   * @param bindings what binds now
   */
  public Stakes(
      Thresholds thresholds,
      Collection<UUID> members,
      Collection<Link> links,
      Collection<Binding> bindings) {
    this.clusterer = new Clusterer(thresholds);
    this.members = List.copyOf(members);
    this.links = links;
    this.bindings = bindings;
  }

  /** The lesser of the clusters that the two would be in, were they two questions. */
  public int ofTwoQuestions(UUID a, UUID b) {
    List<Clustering> parts = with(new Binding(a, b, Relation.RELATED));
    return Math.min(cluster(a, parts).claims().size(), cluster(b, parts).claims().size());
  }

  /** The lesser of the positions that the two would be in, were they two answers. */
  public int ofTwoAnswers(UUID a, UUID b) {
    Clustering cluster = cluster(a, with(new Binding(a, b, Relation.CONFLICT)));
    return Math.min(position(a, cluster), position(b, cluster));
  }

  /**
   * The claims that would be in another cluster, were the two one question: those of the lesser
   * cluster, or, where only the two hold together, those that they draw out of both.
   */
  public int ofOneQuestion(UUID a, UUID b) {
    List<Clustering> now = clusterer.cluster(members, links, bindings);
    return moved(
        Set.of(claims(cluster(a, now)), claims(cluster(b, now))),
        with(new Binding(a, b, Relation.MATCH)).stream().map(Stakes::claims).toList());
  }

  /** The claims of their cluster that would be in another position, were the two one answer. */
  public int ofOneAnswer(UUID a, UUID b) {
    List<Set<UUID>> now = positions(cluster(a, clusterer.cluster(members, links, bindings)));
    return moved(
        now.stream().filter(each -> each.contains(a) || each.contains(b)).collect(toSet()),
        positions(cluster(a, with(new Binding(a, b, Relation.MATCH)))));
  }

  /** All claims of the groups as they are but those that stay with the most of their group. */
  private static int moved(Set<Set<UUID>> now, List<Set<UUID>> then) {
    Map<Set<UUID>, Integer> staying = new HashMap<>();
    for (Set<UUID> group : now) {
      Set<UUID> heir =
          then.stream().max(Comparator.comparingInt(each -> shared(group, each))).orElseThrow();
      staying.merge(heir, shared(group, heir), Math::max);
    }
    int all = now.stream().mapToInt(Set::size).sum();
    return all - staying.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int shared(Set<UUID> one, Set<UUID> other) {
    return Math.toIntExact(one.stream().filter(other::contains).count());
  }

  private List<Clustering> with(Binding supposed) {
    List<Binding> all = new ArrayList<>(bindings);
    all.add(supposed);
    return clusterer.cluster(members, links, all);
  }

  private static Clustering cluster(UUID claim, List<Clustering> clusters) {
    return clusters.stream()
        .filter(each -> each.claims().contains(claim))
        .findFirst()
        .orElseThrow();
  }

  private static int position(UUID claim, Clustering cluster) {
    return cluster.positions().stream()
        .filter(each -> each.claims().contains(claim))
        .mapToInt(each -> each.claims().size())
        .findFirst()
        .orElseThrow();
  }

  private static Set<UUID> claims(Clustering cluster) {
    return Set.copyOf(cluster.claims());
  }

  private static List<Set<UUID>> positions(Clustering cluster) {
    return cluster.positions().stream().map(each -> Set.copyOf(each.claims())).toList();
  }
}

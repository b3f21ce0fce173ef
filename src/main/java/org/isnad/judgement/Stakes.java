// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.isnad.claim.Relation;
import org.isnad.cluster.Binding;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.Clustering;
import org.isnad.cluster.Link;
import org.isnad.cluster.Succession;
import org.isnad.cluster.Succession.Former;
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
   * cluster, or, where only the two hold together, those that they draw out of both; 0 when the two
   * already hang together and only were not placed again yet.
   */
  public int ofOneQuestion(UUID a, UUID b) {
    List<Clustering> now = clusterer.cluster(members, links, bindings);
    Set<UUID> ofA = claims(cluster(a, now));
    return ofA.contains(b)
        ? 0
        : moved(
            List.of(ofA, claims(cluster(b, now))),
            with(new Binding(a, b, Relation.MATCH)).stream().map(Stakes::claims).toList());
  }

  /** The claims of their cluster that would be in another position, were the two one answer. */
  public int ofOneAnswer(UUID a, UUID b) {
    return moved(
        positions(cluster(a, clusterer.cluster(members, links, bindings))),
        positions(cluster(a, with(new Binding(a, b, Relation.MATCH)))));
  }

  /** All claims of the groups as they are but those that stay where the name of theirs stays. */
  private static int moved(List<Set<UUID>> now, List<Set<UUID>> then) {
    List<Former> formers =
        IntStream.range(0, now.size())
            .mapToObj(i -> new Former(new UUID(0, i), i, now.get(i)))
            .toList();
    List<UUID> names = Succession.decide(then, formers, UUID::randomUUID).ids();
    int moved = 0;
    for (Former former : formers) {
      int heir = names.indexOf(former.id());
      int staying = heir < 0 ? 0 : shared(former.claims(), then.get(heir));
      moved += former.claims().size() - staying;
    }
    return moved;
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

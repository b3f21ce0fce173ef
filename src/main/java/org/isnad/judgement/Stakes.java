// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.isnad.claim.Relation;
import org.isnad.cluster.Binding;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.Clustering;
import org.isnad.cluster.Link;
import org.isnad.cluster.Thresholds;

/**
 * How many claims of a cluster move if a person parts two of them? Found by clustering it as if
 * that were said; a pure function.
 */
public final class Stakes {

  private final Clusterer clusterer;
  private final List<UUID> members;
  private final Collection<Link> links;
  private final Collection<Binding> bindings;

  /**
   * Of one cluster.
   *
   * @param links every link of its members
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
}

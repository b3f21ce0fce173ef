// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which claims are about one question, and which of these agree?
 *
 * <p>A pure function of the claims and links given, whatever their order: see {@link
 * AverageLinkage}. Claims without links stay alone, in clusters of one.
 */
public final class Clusterer {

  private final Thresholds thresholds;

  public Clusterer(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * Clusters, ordered by their least claim id.
   *
   * @param links at most one a pair; links to claims not in {@code claims} join nothing, and count
   *     only for the level of the claims they have among these
   */
  public List<Clustering> cluster(Collection<UUID> claims, Collection<Link> links) {
    Members all = new Members(claims, links);
    AverageLinkage questions =
        new AverageLinkage(all.size(), thresholds.unweighedQuestion(), thresholds.sameQuestion());
    LocalScale scale = new LocalScale(thresholds, links);
    all.links.forEach(
        link ->
            questions.weigh(
                all.indexOf(link.a()), all.indexOf(link.b()), scale.questionBits(link)));
    return questions.groups().stream().map(group -> split(all.ids(group), all.links)).toList();
  }

  private Clustering split(List<UUID> cluster, Collection<Link> links) {
    Members members = new Members(cluster, links);
    AverageLinkage answers = new AverageLinkage(members.size(), 0, thresholds.sameAnswer());
    members.links.forEach(
        link ->
            answers.weigh(members.indexOf(link.a()), members.indexOf(link.b()), link.answerBits()));
    List<List<Integer>> groups = answers.groups();
    List<Clustering.Position> positions = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      positions.add(
          new Clustering.Position(members.ids(groups.get(i)), conflicts(i, groups, members)));
    }
    return new Clustering(positions);
  }

  /** Positions whose answers speak against this one's, on the mean over the pairs weighed. */
  private static List<Integer> conflicts(int of, List<List<Integer>> groups, Members members) {
    double[] sums = new double[groups.size()];
    Map<Integer, Integer> groupOf = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int member : groups.get(i)) {
        groupOf.put(member, i);
      }
    }
    for (Link link : members.links) {
      int a = groupOf.getOrDefault(members.indexOf(link.a()), -1);
      int b = groupOf.getOrDefault(members.indexOf(link.b()), -1);
      if (a == of ^ b == of) {
        sums[a == of ? b : a] += link.answerBits();
      }
    }
    List<Integer> against = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] < 0) {
        against.add(i);
      }
    }
    return against;
  }

  /** Claims in ascending order of id, and the links among them in a fixed order. */
  private static final class Members {
    private final List<UUID> ids;
    private final Map<UUID, Integer> indexes = new HashMap<>();
    private final List<Link> links;

    Members(Collection<UUID> claims, Collection<Link> links) {
      ids = claims.stream().distinct().sorted(IdOrder.ASCENDING).toList();
      for (int i = 0; i < ids.size(); i++) {
        indexes.put(ids.get(i), i);
      }
      this.links =
          links.stream()
              .filter(link -> indexes.containsKey(link.a()) && indexes.containsKey(link.b()))
              .sorted(IdOrder.LINKS)
              .toList();
    }

    int size() {
      return ids.size();
    }

    int indexOf(UUID id) {
      return indexes.getOrDefault(id, -1);
    }

    List<UUID> ids(List<Integer> members) {
      return members.stream().map(ids::get).toList();
    }
  }
}

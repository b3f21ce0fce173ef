// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which claims are about one question, and which of these agree?
 *
 * <p>A pure function of the claims, links and bindings given, whatever their order: see {@link
 * AverageLinkage} for clusters, {@link CorrelationClustering} for positions. Claims without links
 * stay alone, in clusters of one.
 */
public final class Clusterer {

  private final Thresholds thresholds;

  public Clusterer(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** Clusters of claims of which nobody has judged a pair. */
  public List<Clustering> cluster(Collection<UUID> claims, Collection<Link> links) {
    return cluster(claims, links, List.of());
  }

  /**
   * Clusters, ordered by their least claim id.
   *
   * @param links at most one a pair; links to claims not in {@code claims} join nothing, and count
   *     only for the level of the claims they have among these
   * @param bindings what people said of pairs, without contradiction; those of claims not in {@code
   *     claims} bind nothing
   */
  public List<Clustering> cluster(
      Collection<UUID> claims, Collection<Link> links, Collection<Binding> bindings) {
    Members all = new Members(claims, links, bindings);
    AverageLinkage questions =
        new AverageLinkage(
            all.together(Binding::isOneQuestion),
            thresholds.unweighedQuestion(),
            thresholds.sameQuestion());
    LocalScale scale = new LocalScale(thresholds, links);
    all.links.forEach(
        link ->
            questions.weigh(
                all.indexOf(link.a()), all.indexOf(link.b()), scale.questionBits(link)));
    all.bindings.stream()
        .filter(binding -> !binding.isOneQuestion())
        .forEach(each -> questions.apart(all.indexOf(each.a()), all.indexOf(each.b())));
    return all.parted(questions.groups()).stream().map(this::split).toList();
  }

  private Clustering split(Members members) {
    CorrelationClustering answers =
        new CorrelationClustering(members.together(Binding::isOneAnswer), thresholds.sameAnswer());
    members.links.forEach(
        link ->
            answers.weigh(members.indexOf(link.a()), members.indexOf(link.b()), link.answerBits()));
    members.bindings.stream()
        .filter(Binding::isTwoAnswers)
        .forEach(each -> answers.apart(members.indexOf(each.a()), members.indexOf(each.b())));
    List<List<Integer>> groups = answers.groups();
    Opposition opposition = new Opposition(groups);
    members.links.forEach(
        link ->
            opposition.add(
                members.indexOf(link.a()), members.indexOf(link.b()), link.answerBits()));
    members.bindings.stream()
        .filter(Binding::isTwoAnswers)
        .forEach(each -> opposition.judge(members.indexOf(each.a()), members.indexOf(each.b())));
    return new Clustering(
        IntStream.range(0, groups.size())
            .mapToObj(
                i -> new Clustering.Position(members.ids(groups.get(i)), opposition.against(i)))
            .toList());
  }

  /** Claims in ascending order of id; links and bindings among them in a fixed order. */
  private static final class Members {
    private final List<UUID> ids;
    private final Map<UUID, Integer> indexes = new HashMap<>();
    private final List<Link> links;
    private final List<Binding> bindings;

    Members(Collection<UUID> claims, Collection<Link> links, Collection<Binding> bindings) {
      ids = claims.stream().distinct().sorted(IdOrder.ASCENDING).toList();
      for (int i = 0; i < ids.size(); i++) {
        indexes.put(ids.get(i), i);
      }
      this.links =
          links.stream()
              .filter(link -> indexes.containsKey(link.a()) && indexes.containsKey(link.b()))
              .sorted(IdOrder.LINKS)
              .toList();
      this.bindings =
          bindings.stream()
              .filter(each -> indexes.containsKey(each.a()) && indexes.containsKey(each.b()))
              .toList();
    }

    /** Which are together from the beginning, by the bindings of one kind. */
    List<List<Integer>> together(Predicate<Binding> kind) {
      Partition partition = new Partition(ids.size());
      bindings.stream()
          .filter(kind)
          .forEach(each -> partition.join(indexOf(each.a()), indexOf(each.b())));
      return partition.sets();
    }

    /** The members of each group, with what is between them. */
    List<Members> parted(List<List<Integer>> groups) {
      int[] groupOf = new int[ids.size()];
      for (int group = 0; group < groups.size(); group++) {
        for (int member : groups.get(group)) {
          groupOf[member] = group;
        }
      }
      Map<Integer, List<Link>> linked = within(groupOf, links, Link::a, Link::b);
      Map<Integer, List<Binding>> bound = within(groupOf, bindings, Binding::a, Binding::b);
      return IntStream.range(0, groups.size())
          .mapToObj(
              group ->
                  new Members(
                      ids(groups.get(group)),
                      linked.getOrDefault(group, List.of()),
                      bound.getOrDefault(group, List.of())))
          .toList();
    }

    /** By group, the pairs of which both ends are in it. */
    private <T> Map<Integer, List<T>> within(
        int[] groupOf, List<T> pairs, Function<T, UUID> a, Function<T, UUID> b) {
      return pairs.stream()
          .filter(pair -> groupOf[indexOf(a.apply(pair))] == groupOf[indexOf(b.apply(pair))])
          .collect(groupingBy(pair -> groupOf[indexOf(a.apply(pair))]));
    }

    int indexOf(UUID id) {
      return indexes.getOrDefault(id, -1);
    }

    List<UUID> ids(List<Integer> members) {
      return members.stream().map(ids::get).toList();
    }
  }
}

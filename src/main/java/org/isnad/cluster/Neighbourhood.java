// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which claims have to be clustered anew when some change?
 *
 * <p>All that hang together with them by links strong enough where they stand ({@link LocalScale}),
 * and by what people said of pairs, with the present clusters of each, breadth first. Average
 * linkage joins two groups only if some link between them reaches the mean it asks for, so nothing
 * outside can be joined with anything inside: clustering a neighbourhood gives what clustering
 * everything would.
 */
public final class Neighbourhood {

  /** Where links and clusters are looked up. */
  public interface Surroundings {

    /** Every link of these claims, with whichever other claims. */
    List<Link> linksOf(Collection<UUID> claims);

    /** The members of the present clusters of these claims. */
    Collection<UUID> clusterMates(Collection<UUID> claims);

    /**
     * The other claims of judgements of these that say "one question", whether they bind now or
     * could again.
     */
    Collection<UUID> judgedMates(Collection<UUID> claims);
  }

  private record Pair(UUID a, UUID b) {
    static Pair of(Link link) {
      return new Pair(IdOrder.min(link.a(), link.b()), IdOrder.max(link.a(), link.b()));
    }
  }

  private final Thresholds thresholds;
  private final Surroundings surroundings;
  private final Map<Pair, Link> links = new HashMap<>();
  private final Map<UUID, Set<Link>> linksOf = new HashMap<>();

  public Neighbourhood(Thresholds thresholds, Surroundings surroundings) {
    this.thresholds = thresholds;
    this.surroundings = surroundings;
  }

  /**
   * Around which claims may clusters be others, when these and their links changed?
   *
   * <p>Around these; around an end of a link whose level this changes, as its other links weigh
   * otherwise from now on; and around both ends of a link between others that hang together with
   * some claim each, as it may have held them together or apart.
   *
   * @param claims that changed
   * @param links that came or went, not only of those
   */
  public Set<UUID> touched(Set<UUID> claims, Collection<Link> links) {
    Set<UUID> ends = new HashSet<>();
    links.forEach(link -> ends.addAll(List.of(link.a(), link.b())));
    load(ends);
    Set<UUID> hanging = hanging(links, claims);
    Set<UUID> touched = new HashSet<>(claims);
    for (Link link : links) {
      boolean together = hanging.contains(link.a()) && hanging.contains(link.b());
      for (UUID end : List.of(link.a(), link.b())) {
        if (together || isAmongStrongest(link, end)) {
          touched.add(end);
        }
      }
    }
    return touched;
  }

  /** The ends of links between other claims that a strong link or a judgement holds to any. */
  private Set<UUID> hanging(Collection<Link> changed, Set<UUID> claims) {
    Set<UUID> ends = new HashSet<>();
    Set<UUID> hanging = new HashSet<>();
    for (Link link : changed) {
      if (!claims.contains(link.a()) && !claims.contains(link.b())) {
        ends.addAll(List.of(link.a(), link.b()));
        if (isStrong(link)) {
          hanging.addAll(List.of(link.a(), link.b()));
        }
      }
    }
    ends.stream()
        .filter(end -> linksOf.getOrDefault(end, Set.of()).stream().anyMatch(this::isStrong))
        .forEach(hanging::add);
    Collection<UUID> mates = surroundings.judgedMates(ends);
    Set<UUID> judged = new HashSet<>(surroundings.judgedMates(mates));
    judged.retainAll(ends);
    hanging.addAll(judged);
    return hanging;
  }

  private boolean isStrong(Link link) {
    return Units.of(link.questionBits()) >= leastLeading();
  }

  private boolean isAmongStrongest(Link link, UUID end) {
    long stronger =
        linksOf.getOrDefault(end, Set.of()).stream()
            .filter(other -> other.questionBits() > link.questionBits())
            .count();
    return stronger < thresholds.levelLinks();
  }

  /** The claims to cluster anew, these among them. */
  public Set<UUID> around(Collection<UUID> claims) {
    Set<UUID> reached = new HashSet<>();
    Set<UUID> frontier = new HashSet<>(claims);
    while (!frontier.isEmpty()) {
      frontier.addAll(surroundings.clusterMates(frontier));
      frontier.removeAll(reached);
      reached.addAll(frontier);
      load(frontier);
      Set<UUID> beyond = beyond(frontier, reached);
      beyond.addAll(surroundings.judgedMates(frontier));
      frontier = beyond;
    }
    return reached;
  }

  /** Claims not reached yet that a link strong enough leads to. */
  private Set<UUID> beyond(Set<UUID> frontier, Set<UUID> reached) {
    List<Link> leading = new ArrayList<>();
    Set<UUID> ends = new HashSet<>();
    for (UUID claim : frontier) {
      for (Link link : linksOf.getOrDefault(claim, Set.of())) {
        UUID end = link.a().equals(claim) ? link.b() : link.a();
        if (!reached.contains(end) && isStrong(link)) {
          leading.add(link);
          ends.add(end);
        }
      }
    }
    load(ends);
    LocalScale scale = new LocalScale(thresholds, links.values());
    Set<UUID> beyond = new HashSet<>();
    leading.stream()
        .filter(link -> Units.of(scale.questionBits(link)) >= leastLeading())
        .forEach(link -> beyond.add(reached.contains(link.a()) ? link.b() : link.a()));
    return beyond;
  }

  /**
   * What a link must be worth to lead on, in units: levels are at least 0, so one whose own bits
   * are less needs no look at the rest.
   */
  private long leastLeading() {
    return Units.of(thresholds.sameQuestion());
  }

  private void load(Collection<UUID> claims) {
    List<UUID> missing = claims.stream().filter(claim -> !linksOf.containsKey(claim)).toList();
    if (missing.isEmpty()) {
      return;
    }
    missing.forEach(claim -> linksOf.put(claim, new HashSet<>()));
    for (Link link : surroundings.linksOf(missing)) {
      links.putIfAbsent(Pair.of(link), link);
      for (UUID end : List.of(link.a(), link.b())) {
        Set<Link> known = linksOf.get(end);
        if (known != null) {
          known.add(link);
        }
      }
    }
  }

  /** The links seen: all links of the claims around, and some of others. */
  public Collection<Link> links() {
    return List.copyOf(links.values());
  }
}

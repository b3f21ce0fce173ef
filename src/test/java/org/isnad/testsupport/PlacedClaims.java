// SPDX-License-Identifier: Apache-2.0
package org.isnad.testsupport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.Clustering;
import org.isnad.cluster.Link;
import org.isnad.cluster.Neighbourhood;
import org.isnad.cluster.Neighbourhood.Surroundings;
import org.isnad.cluster.Thresholds;

/**
 * Claims that came, the links among them and their clusters, in memory, placed as the store places
 * them: what is around a change is clustered anew, the rest stays.
 */
public final class PlacedClaims implements Surroundings {

  private final Thresholds thresholds;
  private final Map<UUID, List<Link>> linksOf = new HashMap<>();
  private final Set<UUID> present = new HashSet<>();
  private final Map<UUID, Clustering> clusterOf = new HashMap<>();

  /**
   * Nothing has come yet.
   *
   * @param links of all that can come, at most one a pair
   */
  public PlacedClaims(Thresholds thresholds, Collection<Link> links) {
    this.thresholds = thresholds;
    for (Link link : links) {
      linksOf.computeIfAbsent(link.a(), id -> new ArrayList<>()).add(link);
      linksOf.computeIfAbsent(link.b(), id -> new ArrayList<>()).add(link);
    }
  }

  @Override
  public List<Link> linksOf(Collection<UUID> claims) {
    Set<Link> links = new LinkedHashSet<>();
    for (UUID claim : claims) {
      linksOf.getOrDefault(claim, List.of()).stream()
          .filter(link -> present.contains(link.a()) && present.contains(link.b()))
          .forEach(links::add);
    }
    return List.copyOf(links);
  }

  @Override
  public Collection<UUID> clusterMates(Collection<UUID> claims) {
    Set<Clustering> clusters =
        claims.stream().map(clusterOf::get).filter(Objects::nonNull).collect(Collectors.toSet());
    return clusters.stream()
        .flatMap(cluster -> cluster.claims().stream())
        .collect(Collectors.toSet());
  }

  /** Nobody has judged here. */
  @Override
  public Collection<UUID> judgedMates(Collection<UUID> claims) {
    return Set.of();
  }

  /** Claims that are there go, the others come, all at once. */
  public void settle(Set<UUID> batch) {
    Set<UUID> going = new HashSet<>(batch);
    going.retainAll(present);
    List<Link> changed = new ArrayList<>(linksOf(going));
    Set<UUID> coming = new HashSet<>(batch);
    coming.removeAll(present);
    present.removeAll(going);
    present.addAll(coming);
    changed.addAll(linksOf(coming));
    Neighbourhood neighbourhood = new Neighbourhood(thresholds, this);
    Set<UUID> around = neighbourhood.around(neighbourhood.touched(batch, changed));
    around.forEach(clusterOf::remove);
    Set<UUID> active = new HashSet<>(around);
    active.retainAll(present);
    new Clusterer(thresholds)
        .cluster(active, neighbourhood.links())
        .forEach(cluster -> cluster.claims().forEach(claim -> clusterOf.put(claim, cluster)));
  }

  /** The clusters as they are now. */
  public Set<Clustering> clusters() {
    return Set.copyOf(clusterOf.values());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Is a link strong for the claims it joins?
 *
 * <p>Some claims are near to everything of their story and some to nothing, so the same bits mean
 * more between claims whose other links are weak. Each link's bits are lowered by a share of the
 * mean level of its two ends, where the level of a claim is the mean of its strongest links
 * (cross-domain similarity local scaling, CSLS; Conneau et al., "Word Translation Without Parallel
 * Data", ICLR 2018). Inside a large cluster all levels are equal, so its size does not count
 * against it. A function of the links given, whatever their order.
 */
final class LocalScale {

  private final Thresholds thresholds;
  private final Map<UUID, List<Long>> levels = new HashMap<>();

  LocalScale(Thresholds thresholds, Collection<Link> links) {
    this.thresholds = thresholds;
    for (Link link : links) {
      long units = Units.of(link.questionBits());
      levels.computeIfAbsent(link.a(), id -> new ArrayList<>()).add(units);
      levels.computeIfAbsent(link.b(), id -> new ArrayList<>()).add(units);
    }
    levels.values().forEach(units -> units.sort(Collections.reverseOrder()));
  }

  /** The bits for one question that the link is worth where it stands. */
  double questionBits(Link link) {
    return link.questionBits() - thresholds.levelShare() * (level(link.a()) + level(link.b())) / 2;
  }

  /**
   * Mean of the strongest links, at least 0; a missing one counts as never weighed. A level below 0
   * would raise links, and join strangers whose other links are weaker still.
   */
  private double level(UUID claim) {
    List<Long> strongest = levels.getOrDefault(claim, List.of());
    double sum = 0;
    for (int i = 0; i < thresholds.levelLinks(); i++) {
      sum += i < strongest.size() ? Units.bits(strongest.get(i)) : thresholds.unweighedQuestion();
    }
    return Math.max(0, sum / thresholds.levelLinks());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * How far do two partitions of the same claims agree, beyond chance? 1 when they are the same,
 * about 0 for chance (Hubert and Arabie, "Comparing partitions", Journal of Classification 2,
 * 1985).
 */
final class AdjustedRand {

  private AdjustedRand() {}

  /**
   * The index.
   *
   * @param one by claim, the name of its group
   * @param other the same claims in other groups
   */
  static <A, B> double of(Map<UUID, A> one, Map<UUID, B> other) {
    Map<A, Integer> ofOne = new HashMap<>();
    Map<B, Integer> ofOther = new HashMap<>();
    Map<Map.Entry<A, B>, Integer> ofBoth = new HashMap<>();
    one.forEach(
        (claim, a) -> {
          B b = Objects.requireNonNull(other.get(claim));
          ofOne.merge(a, 1, Integer::sum);
          ofOther.merge(b, 1, Integer::sum);
          ofBoth.merge(Map.entry(a, b), 1, Integer::sum);
        });
    double both = pairs(ofBoth.values());
    double expected = pairs(ofOne.values()) * pairs(ofOther.values()) / pairs(one.size());
    double most = (pairs(ofOne.values()) + pairs(ofOther.values())) / 2;
    return both == most ? 1 : (both - expected) / (most - expected);
  }

  private static double pairs(Collection<Integer> sizes) {
    return sizes.stream().mapToDouble(AdjustedRand::pairs).sum();
  }

  private static double pairs(int size) {
    return size * (size - 1.0) / 2;
  }
}

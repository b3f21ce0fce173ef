// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.Comparator;
import java.util.UUID;

/**
 * The order that breaks ties: by the letters of the id, as PostgreSQL orders its {@code uuid}.
 *
 * <p>{@link UUID#compareTo} compares signed halves, which is another order.
 */
public final class IdOrder {

  /** Ascending, as unsigned numbers of 128 bits. */
  public static final Comparator<UUID> ASCENDING =
      (a, b) -> {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0
            ? high
            : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
      };

  static final Comparator<Link> LINKS =
      Comparator.comparing((Link link) -> min(link.a(), link.b()), ASCENDING)
          .thenComparing(link -> max(link.a(), link.b()), ASCENDING);

  private IdOrder() {}

  /** The lesser of two ids. */
  public static UUID min(UUID a, UUID b) {
    return ASCENDING.compare(a, b) <= 0 ? a : b;
  }

  /** The greater of two ids. */
  public static UUID max(UUID a, UUID b) {
    return ASCENDING.compare(a, b) <= 0 ? b : a;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some items of a list, in its order.
 *
 * @param next position to go on from, or null when nothing followed at the time of reading
 */
public record Page<T>(List<T> items, @Nullable Long next) {

  public Page {
    items = List.copyOf(items);
  }
}

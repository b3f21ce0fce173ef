// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.util.OptionalLong;

/** What a writer requires of the version it is about to change; asked inside the transaction. */
@FunctionalInterface
public interface Precondition {

  /** Requires nothing. */
  Precondition NONE = version -> true;

  /**
   * May the write go on?
   *
   * @param version of what is there now, or empty when nothing is
   */
  boolean holds(OptionalLong version);

  /**
   * Refuses the write unless this holds.
   *
   * @throws StaleVersionException when it does not hold
   */
  default void require(OptionalLong version) {
    if (!holds(version)) {
      throw new StaleVersionException(version);
    }
  }
}

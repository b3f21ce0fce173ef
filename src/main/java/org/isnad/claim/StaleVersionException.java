// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.util.OptionalLong;

/** A writer's {@link Precondition} does not hold: somebody else has written in between. */
public final class StaleVersionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StaleVersionException(OptionalLong version) {
    super(
        version.isPresent()
            ? "the current version is \"" + version.getAsLong() + "\""
            : "there is no current version");
  }
}

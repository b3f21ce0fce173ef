// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.time.Duration;

/**
 * How long is a pending claim kept for the worker that took it?
 *
 * <p>Several times what a batch takes. Too short only means that work is done twice, too long that
 * the claims of a worker that was killed and does not come back wait for it.
 *
 * @param length at least a second; what is beyond whole seconds is left out
 */
public record Lease(Duration length) {

  public Lease {
    if (length.toSeconds() < 1) {
      throw new IllegalArgumentException("a lease is of a second or more, not of " + length);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key as it may be shown: everything but the secret.
 *
 * @param revokedAt when it was revoked, or null while it is valid
 */
public record ApiKey(
    String id, String name, Role role, Instant createdAt, @Nullable Instant revokedAt) {

  public boolean isActive() {
    return revokedAt == null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.util.UUID;

/**
 * A claim near enough to be compared.
 *
 * @param version version of the claim whose words were near; older than the store's means stale
 * @param cosine closeness in meaning, in [-1, 1], exact
 */
public record NearClaim(UUID id, long version, double cosine) {

  /** Is it near in meaning, or in words alone? */
  public boolean isNearInMeaning() {
    return cosine >= Nearness.COSINE;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.util.List;

/**
 * All claims near to one.
 *
 * @param claims by cosine, then id
 * @param isCut whether there were more than are ever kept, so that the farthest are missing
 */
public record NearClaims(List<NearClaim> claims, boolean isCut) {

  /**
   * So many are kept at most: lines of one template are all near to each other, and a thousand of
   * them would be half a million comparisons.
   */
  public static final int MOST = 100;

  public NearClaims {
    claims = List.copyOf(claims);
  }
}

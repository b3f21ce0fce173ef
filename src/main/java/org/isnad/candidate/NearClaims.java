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
   * So many are kept at most among more than 5,000 claims, where all would be too many to compare:
   * of claims about one question each then still has the nearest of them.
   */
  public static final int MOST = 80;

  public NearClaims {
    claims = List.copyOf(claims);
  }
}

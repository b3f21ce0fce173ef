// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.isnad.claim.Claim;

/** Makes views of claims: joins to each what other packages know of it. */
@ApplicationScoped
class ClaimViews {

  ClaimView of(Claim claim) {
    return of(List.of(claim)).get(0);
  }

  /** Views in the same order; all at once, so that a page needs one look-up of each kind. */
  List<ClaimView> of(List<Claim> claims) {
    return claims.stream().map(claim -> ClaimView.of(claim, null, null, List.of())).toList();
  }
}

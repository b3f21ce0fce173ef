// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;

/**
 * Who does it to whom: do the two that both texts name play the same parts, or each other's?
 *
 * <p>{@code swapped-otherwise} is 1 when the parts are swapped and each text also says what the
 * other does not: two accusations, each of the other, are two events.
 */
final class RoleAgreement implements Feature {

  @Override
  public String name() {
    return "roles";
  }

  @Override
  public List<String> columns() {
    return List.of("swapped", "swapped*near", "swapped-otherwise", "same", "same*near");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    Optional<RoleComparison.Match> found = pair.roles();
    if (found.isEmpty()) {
      return Observation.none(columns().size());
    }
    RoleComparison.Match match = found.get();
    boolean swapped = match.finding() == RoleComparison.Finding.SWAPPED;
    double[] values = {
      swapped && !match.otherwise() ? 1 : 0,
      swapped && !match.otherwise() ? pair.near() : 0,
      swapped && match.otherwise() ? 1 : 0,
      swapped ? 0 : 1,
      swapped ? 0 : pair.near()
    };
    return new Observation(values, match.a().words(), match.b().words());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;

/**
 * Do both texts say the same of why it happened?
 *
 * <p>{@code chain} is 1 when the cause of the one is the effect of the other: then the two are
 * related, and neither agrees nor conflicts.
 */
final class CauseAgreement implements Feature {

  @Override
  public String name() {
    return "causes";
  }

  @Override
  public List<String> columns() {
    return List.of("agrees", "differs", "differs*near", "one-sided", "chain");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    Optional<CauseComparison.Match> found = pair.causes();
    if (found.isEmpty()) {
      return Observation.none(columns().size());
    }
    CauseComparison.Match match = found.get();
    double differs = match.isOther() ? 1 : 0;
    double[] values = {
      is(match, CauseComparison.Finding.AGREES),
      differs,
      differs * pair.near(),
      is(match, CauseComparison.Finding.ONE_SIDED),
      is(match, CauseComparison.Finding.CHAIN)
    };
    return new Observation(values, match.a(), match.b());
  }

  private static double is(CauseComparison.Match match, CauseComparison.Finding finding) {
    return match.finding() == finding ? 1 : 0;
  }
}

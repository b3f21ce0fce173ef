// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;

/**
 * Who does it to whom, of deeds that no list need know: complements {@link RoleAgreement}.
 *
 * <p>{@code swapped-otherwise} is 1 when the two have changed sides and the texts also differ in a
 * figure or time or each say what the other does not: two requests, each of the other, are two
 * events.
 */
final class DoerAgreement implements Feature {

  @Override
  public String name() {
    return "doers";
  }

  @Override
  public List<String> columns() {
    return List.of("swapped", "swapped*near", "swapped-otherwise", "same", "same*near");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    Optional<ActComparison.Match> found = pair.acts();
    if (found.isEmpty() || pair.saysTheSame()) {
      return Observation.none(columns().size());
    }
    ActComparison.Match match = found.get();
    boolean otherwise = match.swapped() && isOtherwise(pair);
    double swapped = match.swapped() && !otherwise ? 1 : 0;
    double same = match.swapped() ? 0 : 1;
    double[] values = {swapped, swapped * pair.near(), otherwise ? 1 : 0, same, same * pair.near()};
    return new Observation(values, match.a().deed().span(), match.b().deed().span());
  }

  private static boolean isOtherwise(ReadingPair pair) {
    return FigureAgreement.telling(pair.figures()).filter(each -> !each.meets()).isPresent()
        || pair.times().conflict().isPresent()
        || ActComparison.isOtherwise(pair);
  }
}

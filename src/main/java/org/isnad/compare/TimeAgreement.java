// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;

/** Can the times named be the same? */
final class TimeAgreement implements Feature {

  @Override
  public String name() {
    return "times";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "agree", "conflict", "conflict*near", "conflict-beside-agree", "incomparable", "one-sided");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    TimeCheck times = pair.times();
    boolean agree = times.agreement().isPresent();
    boolean conflict = times.conflict().isPresent();
    double[] values = {
      agree ? 1 : 0,
      conflict && !agree ? 1 : 0,
      conflict && !agree ? pair.near() : 0,
      conflict && agree ? 1 : 0,
      times.bothSpeak() && !agree && !conflict ? 1 : 0,
      times.oneSpeaks() ? 1 : 0
    };
    Optional<TimeCheck.Couple> telling = conflict ? times.conflict() : times.agreement();
    return new Observation(
        values,
        telling.map(each -> each.a().span()).orElse(null),
        telling.map(each -> each.b().span()).orElse(null));
  }
}

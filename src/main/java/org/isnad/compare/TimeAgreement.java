// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.compare.TimeCheck.Couple;

/**
 * Can the times named be the same?
 *
 * <p>"same" where the lexicon knows that both belong to one kind of event, "open" where it does not
 * say; dates it knows to belong to different events neither agree nor conflict.
 */
final class TimeAgreement implements Feature {

  @Override
  public String name() {
    return "times";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "agree-same",
        "agree-open",
        "conflict-same",
        "conflict-open",
        "conflict*near",
        "conflict-beside-agree",
        "other-events",
        "incomparable",
        "one-sided");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    TimeCheck times = pair.times();
    boolean agree = times.agreement().isPresent();
    boolean conflict = times.conflict().isPresent();
    boolean only = conflict && !agree;
    boolean sure =
        (conflict ? times.conflict() : times.agreement()).filter(Couple::known).isPresent();
    double[] values = {
      agree && !conflict && sure ? 1 : 0,
      agree && !conflict && !sure ? 1 : 0,
      only && sure ? 1 : 0,
      only && !sure ? 1 : 0,
      only ? pair.near() : 0,
      conflict && agree ? 1 : 0,
      times.otherEvents() && !agree && !conflict ? 1 : 0,
      times.bothSpeak() && !agree && !conflict && !times.otherEvents() ? 1 : 0,
      times.oneSpeaks() ? 1 : 0
    };
    Optional<Couple> telling = conflict ? times.conflict() : times.agreement();
    return new Observation(
        values,
        telling.map(each -> each.a().span()).orElse(null),
        telling.map(each -> each.b().span()).orElse(null));
  }
}

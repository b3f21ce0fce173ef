// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.text.Cue;
import org.isnad.text.CueReading;

/**
 * Does one side deny, disown or know nothing of what the other says?
 *
 * <p>A denial counts as far as what it denies is said by the other text.
 */
final class StanceAgreement implements Feature {

  @Override
  public String name() {
    return "stance";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "denied",
        "denied*near",
        "both-deny",
        "denial-elsewhere",
        "one-unaware",
        "one-silent",
        "only-against-also",
        "one-only",
        "one-hedges",
        "not-yet-against-already");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    if (pair.saysTheSame()) {
      return Observation.none(columns().size());
    }
    CueReading a = pair.a().marks().cues();
    CueReading b = pair.b().marks().cues();
    Denial denial = pair.denial();
    double denied = denial.denied();
    double[] values = {
      denied,
      denied * pair.near(),
      denial.both(),
      denial.elsewhere(),
      one(a, b, cues -> cues.has(Cue.Kind.NO_KNOWLEDGE)),
      one(a, b, cues -> cues.has(Cue.Kind.NO_COMMENT)),
      against(a, b, Cue.Kind.ONLY, Cue.Kind.ALSO),
      one(a, b, cues -> cues.has(Cue.Kind.ONLY)),
      one(a, b, cues -> cues.has(Cue.Kind.HEDGE)),
      Math.max(
          against(a, b, Cue.Kind.NOT_YET, Cue.Kind.ALREADY),
          against(a, b, Cue.Kind.NO_LONGER, Cue.Kind.STILL))
    };
    Optional<Contrast.Seen> seen = denial.seen();
    return new Observation(
        values, seen.map(Contrast.Seen::a).orElse(null), seen.map(Contrast.Seen::b).orElse(null));
  }

  private static double one(CueReading a, CueReading b, Predicate<CueReading> holds) {
    return holds.test(a) != holds.test(b) ? 1 : 0;
  }

  private static double against(CueReading a, CueReading b, Cue.Kind one, Cue.Kind other) {
    return (a.has(one) && b.has(other)) || (b.has(one) && a.has(other)) ? 1 : 0;
  }
}

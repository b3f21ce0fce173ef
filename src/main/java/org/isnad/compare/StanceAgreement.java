// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.text.Cue;
import org.isnad.text.CueReading;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Does one side deny, disown or know nothing of what the other says? */
final class StanceAgreement implements Feature {

  private static final Set<CueReading.Stance> AGAINST =
      EnumSet.of(CueReading.Stance.DENIES, CueReading.Stance.DISOWNS, CueReading.Stance.UNAWARE);

  @Override
  public String name() {
    return "stance";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "one-against",
        "one-against*near",
        "both-against",
        "one-unaware",
        "one-silent",
        "one-rules-out",
        "one-hedges",
        "one-only",
        "one-fails",
        "one-no-longer",
        "one-against*negative");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    CueReading a = pair.a().marks().cues();
    CueReading b = pair.b().marks().cues();
    boolean oneAgainst = against(a) != against(b);
    double[] values = {
      oneAgainst ? 1 : 0,
      oneAgainst ? pair.near() : 0,
      against(a) && against(b) ? 1 : 0,
      one(a, b, cues -> cues.stance() == CueReading.Stance.UNAWARE),
      one(a, b, cues -> cues.stance() == CueReading.Stance.SILENT),
      one(a, b, Cue.Kind.RULING_OUT),
      one(a, b, Cue.Kind.HEDGE),
      one(a, b, Cue.Kind.ONLY),
      one(a, b, Cue.Kind.FAILURE),
      one(a, b, Cue.Kind.NO_LONGER),
      oneAgainst && (against(a) ? b : a).isNegative() ? 1 : 0
    };
    return new Observation(values, words(a), words(b));
  }

  /** Does the speaker deny, disown or know nothing of something? */
  static boolean against(CueReading cues) {
    return AGAINST.contains(cues.stance());
  }

  private static double one(CueReading a, CueReading b, Cue.Kind kind) {
    return one(a, b, cues -> cues.has(kind));
  }

  private static double one(CueReading a, CueReading b, Predicate<CueReading> holds) {
    return holds.test(a) != holds.test(b) ? 1 : 0;
  }

  /** The words that deny, disown or know of nothing. */
  static @Nullable Span words(CueReading cues) {
    return cues.cues().stream()
        .filter(
            cue ->
                cue.kind() == Cue.Kind.DENIAL
                    || cue.kind() == Cue.Kind.DISOWNING
                    || cue.kind() == Cue.Kind.NO_KNOWLEDGE)
        .map(Cue::span)
        .findFirst()
        .orElse(null);
  }
}

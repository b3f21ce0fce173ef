// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Cue;
import org.isnad.text.CueReading;
import org.isnad.text.Opposite;
import org.isnad.text.Span;

/**
 * Does one text say yes where the other says no?
 *
 * <p>The parity of the cues that turn the main assertion round, words from the two ends of one
 * scale ("rose", "fell"), and both together: "did not rise" and "fell" differ twice, so agree.
 */
final class PolarityAgreement implements Feature {

  @Override
  public String name() {
    return "polarity";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "parity-differs",
        "parity-differs*near",
        "both-negative",
        "opposites",
        "opposites*near",
        "same-end",
        "turned",
        "turned*near",
        "opposites*one-script",
        "still-against-not");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    CueReading a = pair.a().marks().cues();
    CueReading b = pair.b().marks().cues();
    double near = pair.near();
    boolean parity = a.isNegative() != b.isNegative();
    Optional<OppositePair> opposites = OppositePair.of(pair);
    boolean opposed = opposites.isPresent();
    boolean turned = parity != opposed;
    double[] values = {
      parity ? 1 : 0,
      parity ? near : 0,
      a.isNegative() && b.isNegative() ? 1 : 0,
      opposed ? 1 : 0,
      opposed ? near : 0,
      !opposed && OppositePair.sameEnd(pair) ? 1 : 0,
      turned ? 1 : 0,
      turned ? near : 0,
      opposed && pair.sameScript() ? 1 : 0,
      still(a, b) || still(b, a) ? 1 : 0
    };
    return new Observation(
        values,
        opposites.map(o -> o.a().span()).orElseGet(() -> first(a)),
        opposites.map(o -> o.b().span()).orElseGet(() -> first(b)));
  }

  /** "Still closed" against "not yet open": a negation that says the same. */
  private static boolean still(CueReading a, CueReading b) {
    return a.has(Cue.Kind.STILL)
        && (b.has(Cue.Kind.NEGATION) || b.has(Cue.Kind.NOT_YET) || b.has(Cue.Kind.NO_LONGER));
  }

  private static @org.jspecify.annotations.Nullable Span first(CueReading cues) {
    return cues.turning().isEmpty() ? null : cues.turning().get(0).span();
  }

  /** Words from the two ends of one scale. */
  record OppositePair(Opposite a, Opposite b) {

    static Optional<OppositePair> of(ReadingPair pair) {
      return pair.a().marks().opposites().stream()
          .filter(each -> !hasSameEnd(each, pair.b()))
          .flatMap(
              each ->
                  pair.b().marks().opposites().stream()
                      .filter(other -> each.opposes(other) && !hasSameEnd(other, pair.a()))
                      .map(other -> new OppositePair(each, other)))
          .findFirst();
    }

    static boolean sameEnd(ReadingPair pair) {
      return pair.a().marks().opposites().stream().anyMatch(each -> hasSameEnd(each, pair.b()));
    }

    private static boolean hasSameEnd(Opposite word, Reading in) {
      return in.marks().opposites().stream()
          .anyMatch(o -> o.axis().equals(word.axis()) && o.side() == word.side());
    }
  }
}

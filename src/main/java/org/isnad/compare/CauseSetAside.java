// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.Optional;
import org.isnad.compare.CauseComparison.Finding;
import org.isnad.compare.CauseComparison.Match;
import org.isnad.text.CauseReader.Cause;
import org.isnad.text.CauseReader.Strength;
import org.isnad.text.Span;

/** Does one text set aside, for another, the cause that the other text gives? */
final class CauseSetAside {

  /** From here the words of a cause set aside are those of the other text's cause. */
  private static final double SAME = 0.555;

  private static final double SAME_ACROSS = 0.54;

  private CauseSetAside() {}

  /** "Because of snow" against "rusted bolts, not snow"; empty where none or both set aside. */
  static Optional<Match> of(Cause one, Cause other, Reading a, Reading b, PhraseNearness nearness) {
    if (one.rejected() == other.rejected()) {
      return Optional.empty();
    }
    Cause rejected = one.rejected() ? one : other;
    Cause given = one.rejected() ? other : one;
    boolean script = a.sharesScript(b);
    double effects = nearness.said(given.effect(), rejected.effect());
    double causes = nearness.said(rejected.cause(), given.cause());
    boolean same =
        effects >= CauseComparison.oneEffect(script) && causes >= (script ? SAME : SAME_ACROSS);
    return same
        ? Optional.of(new Match(Finding.SET_ASIDE, shown(one, a), shown(other, b)))
        : Optional.empty();
  }

  /** Of a cause that is set aside, the one that the text puts in its place, where it gives one. */
  private static Span shown(Cause cause, Reading in) {
    return !cause.rejected()
        ? cause.span()
        : in.marks().causes().stream()
            .filter(each -> !each.rejected() && each.strength() == Strength.SURE)
            .findFirst()
            .orElse(cause)
            .span();
  }
}

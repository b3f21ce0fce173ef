// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.compare.Contrast.What;
import org.isnad.text.Opposite;

/**
 * Does one text say yes where the other says no?
 *
 * <p>Each negation is held to what it turns, and each pair of opposite words to what they speak of
 * ({@link Contrast}): a negation about something else tells of another question, not of a conflict.
 * What is said of the two parts of one whole opposes nothing.
 */
final class PolarityAgreement implements Feature {

  @Override
  public String name() {
    return "polarity";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "turned",
        "turned*near",
        "turned-loosely",
        "agree-negative",
        "negation-elsewhere",
        "opposites",
        "opposites*near",
        "opposites-undone",
        "opposites-apart",
        "same-end",
        "stages");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    Contrast contrast = pair.contrast();
    boolean parts = pair.figures().complement();
    double turned = parts ? 0 : contrast.strength(What.TURNED);
    double both = contrast.strength(What.BOTH);
    double opposed = contrast.strength(What.OPPOSITE);
    double undone = Math.max(contrast.strength(What.UNDONE), parts ? opposed : 0);
    double opposites = parts ? 0 : opposed;
    double near = pair.near();
    boolean differs = turned > both && undone == 0;
    double[] values = {
      differs ? turned : 0,
      differs ? turned * near : 0,
      loosely(contrast),
      differs ? 0 : both,
      contrast.strength(What.ELSEWHERE),
      opposites,
      opposites * near,
      undone,
      contrast.strength(What.APART),
      sameEnd(pair) ? 1 : 0,
      contrast.strength(What.STAGES)
    };
    Optional<Contrast.Seen> telling = telling(contrast);
    return new Observation(
        values,
        telling.map(Contrast.Seen::a).orElse(null),
        telling.map(Contrast.Seen::b).orElse(null));
  }

  /** What shows best that one says yes and the other no; else anything seen. */
  private static Optional<Contrast.Seen> telling(Contrast contrast) {
    return contrast
        .conflict()
        .or(() -> contrast.most(What.UNDONE))
        .or(() -> contrast.most(What.BOTH))
        .or(() -> contrast.most(What.ELSEWHERE))
        .or(() -> contrast.most(What.STAGES))
        .or(() -> contrast.most(What.APART));
  }

  /** Only one text negates, and what it negates is all the other leaves unsaid. */
  private static double loosely(Contrast contrast) {
    boolean one = contrast.ofA().turns().isEmpty() != contrast.ofB().turns().isEmpty();
    return one && contrast.strength(What.ELSEWHERE) > 0 ? contrast.shared() : 0;
  }

  private static boolean sameEnd(ReadingPair pair) {
    List<Opposite> others = pair.b().marks().opposites();
    return pair.a().marks().opposites().stream()
        .filter(each -> each.bond() != Opposite.Bond.CONVERSE)
        .anyMatch(each -> others.stream().anyMatch(each::joins));
  }
}

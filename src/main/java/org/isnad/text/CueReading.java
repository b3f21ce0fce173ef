// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The cues of one text, and what they make of its main assertion together.
 *
 * @param cues all of them, by position
 * @param turning those that turn the main assertion round, one inside the other: "denied that no
 *     one was hurt" has two, so the assertion stands
 * @param stance how the speaker stands to what is at issue
 */
public record CueReading(List<Cue> cues, List<Cue> turning, Stance stance) {

  private static final Set<Cue.Kind> NEGATIONS =
      EnumSet.of(Cue.Kind.NEGATION, Cue.Kind.NOT_YET, Cue.Kind.NO_LONGER);
  private static final Set<Cue.Kind> TURNS =
      EnumSet.of(
          Cue.Kind.NEGATION,
          Cue.Kind.NOT_YET,
          Cue.Kind.NO_LONGER,
          Cue.Kind.DENIAL,
          Cue.Kind.RULING_OUT,
          Cue.Kind.FAILURE);

  public CueReading {
    cues = List.copyOf(cues);
    turning = List.copyOf(turning);
  }

  /** How a speaker stands to what is at issue; the strongest one found. */
  public enum Stance {
    /** Says it is not so. */
    DENIES,
    /** Says it was none of theirs. */
    DISOWNS,
    /** Says they know nothing of it. */
    UNAWARE,
    /** Says nothing. */
    SILENT,
    /** Says so, perhaps in a negated sentence. */
    ASSERTS
  }

  /** Reads what cues do together; {@code asides} do not touch the main assertion. */
  static CueReading of(List<Cue> cues, List<Cue> asides) {
    return new CueReading(cues, turning(cues, asides), stance(cues));
  }

  /** Is the main assertion turned round, on the whole? */
  public boolean isNegative() {
    return turning.size() % 2 == 1;
  }

  /** Is there a cue of this kind anywhere? */
  public boolean has(Cue.Kind kind) {
    return cues.stream().anyMatch(cue -> cue.kind() == kind);
  }

  /** The cues of one kind, by position. */
  public List<Cue> of(Cue.Kind kind) {
    return cues.stream().filter(cue -> cue.kind() == kind).toList();
  }

  /** The cues whose scope holds these words. */
  public List<Cue> over(Span words) {
    return cues.stream().filter(cue -> cue.scope().overlaps(words)).toList();
  }

  private static List<Cue> turning(List<Cue> cues, List<Cue> asides) {
    List<Cue> chain = new ArrayList<>();
    Set<Cue.Kind> seen = EnumSet.noneOf(Cue.Kind.class);
    cues.stream()
        .filter(cue -> TURNS.contains(cue.kind()) && !asides.contains(cue))
        .sorted(Comparator.comparingInt(cue -> cue.span().start()))
        .forEach(
            cue -> {
              if (chain.isEmpty() || (isNested(chain, cue) && !seen.contains(group(cue)))) {
                chain.add(cue);
                seen.add(group(cue));
              }
            });
    return chain;
  }

  /** Two negations of one kind stand side by side far more often than one inside the other. */
  private static Cue.Kind group(Cue cue) {
    return NEGATIONS.contains(cue.kind()) ? Cue.Kind.NEGATION : cue.kind();
  }

  private static boolean isNested(List<Cue> chain, Cue cue) {
    return chain.stream()
        .anyMatch(c -> c.scope().overlaps(cue.span()) || cue.scope().overlaps(c.span()));
  }

  private static Stance stance(List<Cue> cues) {
    if (cues.stream().anyMatch(cue -> cue.kind() == Cue.Kind.DENIAL && !isNegated(cue, cues))) {
      return Stance.DENIES;
    }
    Set<Cue.Kind> kinds = EnumSet.noneOf(Cue.Kind.class);
    cues.forEach(cue -> kinds.add(cue.kind()));
    if (kinds.contains(Cue.Kind.DISOWNING)) {
      return Stance.DISOWNS;
    }
    if (kinds.contains(Cue.Kind.NO_KNOWLEDGE)) {
      return Stance.UNAWARE;
    }
    return kinds.contains(Cue.Kind.NO_COMMENT) ? Stance.SILENT : Stance.ASSERTS;
  }

  private static boolean isNegated(Cue denial, List<Cue> cues) {
    return cues.stream()
        .filter(cue -> cue.kind() == Cue.Kind.NEGATION && cue.scope().overlaps(denial.span()))
        .anyMatch(cue -> cue.span().end() <= denial.span().start() && isClose(cue, denial));
  }

  /** "did not deny", not "no one was hurt, the army said, denying ...". */
  private static boolean isClose(Cue negation, Cue denial) {
    return denial.span().start() - negation.span().end() <= 12;
  }
}

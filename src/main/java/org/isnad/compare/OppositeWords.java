// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.compare.Contrast.Seen;
import org.isnad.compare.Contrast.What;
import org.isnad.text.Opposite;

/**
 * What do the words of two texts that stand at the ends of one scale show?
 *
 * <p>Opposite words tell the two apart, unless one of them is turned round ("not open", "closed"),
 * each compares with what the other speaks of ("taller than", "shorter than"), or the two parties
 * have their parts the other way about ("won against", "lost to"), or one word is said of all but
 * those of whom the other is said: then they say the same.
 */
final class OppositeWords {

  /** From here two opposite words speak of one thing. */
  private static final double BOUND = 0.3;

  /** Scales on which nothing can be at the second end that never was at the first. */
  private static final Set<String> COURSES = Set.of("start-end");

  private final Contrast contrast;
  private final Reading a;
  private final Reading b;
  private final Optional<RoleComparison.Match> roles;
  private final boolean exceptions;
  private final Heads heads;
  private final Comparatives comparatives;

  OppositeWords(Contrast contrast, Reading a, Reading b, Optional<RoleComparison.Match> roles) {
    this.contrast = contrast;
    this.a = a;
    this.b = b;
    this.roles = roles;
    this.exceptions = Exceptions.face(a, b);
    this.heads = new Heads(contrast.kinship(), a, b);
    this.comparatives = new Comparatives(contrast.kinship(), a, b);
  }

  List<Seen> seen() {
    List<Seen> seen = new ArrayList<>();
    List<Opposite> inA = contrast.ofA().opposites();
    List<Opposite> inB = contrast.ofB().opposites();
    for (Opposite one : inA) {
      for (Opposite other : inB) {
        if (one.opposes(other) && isSure(one, other)) {
          seen(one, other).ifPresent(seen::add);
        } else if (one.joins(other) && (isLiftedOnce(one, other) || isOfOther(one, other))) {
          seen.add(seen(What.OPPOSITE, clear(), one, other));
        }
      }
    }
    addUndone(seen);
    return seen;
  }

  private boolean isSure(Opposite one, Opposite other) {
    boolean lonely =
        contrast.ofB().opposites().stream().noneMatch(one::joins)
            && contrast.ofA().opposites().stream().noneMatch(other::joins);
    return lonely || (contrast.ofA().holdsTo(one) && contrast.ofB().holdsTo(other));
  }

  /** A ban that the one lifts and the other has. */
  private boolean isLiftedOnce(Opposite one, Opposite other) {
    boolean once = contrast.ofA().isLifted(one.span()) != contrast.ofB().isLifted(other.span());
    return once && contrast.ofA().sign(one.span()) != contrast.ofB().sign(other.span());
  }

  /** "Only one judge attended" and "all the judges but one attended". */
  private boolean isOfOther(Opposite one, Opposite other) {
    return exceptions
        && one.bond() == Opposite.Bond.EVENT
        && contrast.ofA().sign(one.span()) == contrast.ofB().sign(other.span());
  }

  private double clear() {
    return 0.4 + 0.6 * contrast.shared();
  }

  /** "Effective" and "ineffective", which no list need hold. */
  private void addUndone(List<Seen> seen) {
    TurnedWords ofA = contrast.ofA();
    TurnedWords ofB = contrast.ofB();
    for (int i = 0; i < a.words().size(); i++) {
      for (int j = 0; j < b.words().size(); j++) {
        if (contrast.kinship().undo(i, j)) {
          boolean undone = ofA.sign(i) * ofB.sign(j) < 0;
          What what = undone ? What.UNDONE : What.OPPOSITE;
          seen.add(new Seen(what, clear(), ofA.span(i), ofB.span(j)));
        }
      }
    }
  }

  private Optional<Seen> seen(Opposite one, Opposite other) {
    boolean swapped = comparatives.swapped(one, other);
    int signA = contrast.ofA().sign(one.span());
    int signB = contrast.ofB().sign(other.span());
    boolean undone = (swapped || exceptions || isSameDeed(one, other)) != signA * signB < 0;
    double bound = one.bond() == Opposite.Bond.HEAD && !swapped ? heads.match(one, other) : clear();
    if (bound < BOUND || contrast.apart()) {
      // "Not strong" of one thing and "weak" of another: no more apart than they agree.
      return undone
          ? Optional.empty()
          : Optional.of(seen(What.APART, bound < BOUND ? 1 - bound : 1, one, other));
    }
    if (one.bond() == Opposite.Bond.STAGE) {
      boolean never = COURSES.contains(one.axis()) && isNeverBegun(one, signA, other, signB);
      return Optional.of(seen(never ? What.OPPOSITE : What.STAGES, bound, one, other));
    }
    return Optional.of(seen(undone ? What.UNDONE : What.OPPOSITE, bound, one, other));
  }

  /** "Has yet to begin" and "has ended". */
  private static boolean isNeverBegun(Opposite one, int signA, Opposite other, int signB) {
    return one.side() > 0 ? signA < 0 && signB > 0 : signB < 0 && signA > 0;
  }

  /** Do the two words tell of one deed, in which everybody plays the same part? */
  private boolean isSameDeed(Opposite one, Opposite other) {
    return roles
        .filter(match -> match.finding() == RoleComparison.Finding.SAME)
        .filter(match -> match.a().words().overlaps(one.span()))
        .filter(match -> match.b().words().overlaps(other.span()))
        .isPresent();
  }

  private static Seen seen(What what, double strength, Opposite one, Opposite other) {
    return new Seen(what, strength, one.span(), other.span());
  }
}

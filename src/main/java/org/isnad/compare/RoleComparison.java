// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.text.Cue;
import org.isnad.text.Deed;
import org.isnad.text.Quantity;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Do the same two play the same parts in the deeds of both texts, or each other's?
 *
 * <p>Looks at all deeds of one kind, all ways to cast them, and all pairs of parts that both fill:
 * the two are in their places when each part is played by the same in both texts, and swapped when
 * each is played by the other. Nothing is said where the two readings are about as likely.
 */
final class RoleComparison {

  /** How sure a reading must be, of 2: both parties recognised, each by most of its words. */
  private static final double SURE = 1.0;

  /** How much surer than the opposite reading. */
  private static final double AHEAD = 0.4;

  /** Least nearness of each of the two parties. */
  private static final double EACH = 0.35;

  /** Nearness below which a word counts as unsaid by the other text. */
  private static final double FAR = 0.5;

  /** What was found of one couple of deeds. */
  enum Finding {
    SAME,
    SWAPPED
  }

  /**
   * Two deeds of one kind.
   *
   * @param strength how sure, in (0, 1]
   * @param otherwise do both texts also say of it what the other does not?
   */
  record Match(Finding finding, double strength, Deed a, Deed b, boolean otherwise) {}

  private final Reading a;
  private final Reading b;
  private final WordAlignment alignment;
  private final PartyNearness nearness;

  /** Words of figures and times of both texts. */
  private final Set<Token> measures;

  /** Those of times alone. */
  private final Set<Token> times;

  private RoleComparison(Reading a, Reading b, WordAlignment alignment) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
    this.nearness = new PartyNearness(a, b);
    this.measures = new HashSet<>(words(a, span -> measures(a.marks(), span)));
    this.measures.addAll(words(b, span -> measures(b.marks(), span)));
    this.times = new HashSet<>(words(a, a.marks()::hasTime));
    this.times.addAll(words(b, b.marks()::hasTime));
  }

  /** The surest finding, if any; the same parts win over swapped ones of a less sure reading. */
  static Optional<Match> of(Reading a, Reading b, WordAlignment alignment) {
    List<Deed> ofA = a.marks().deeds();
    List<Deed> ofB = b.marks().deeds();
    if (ofA.isEmpty() || ofB.isEmpty()) {
      return Optional.empty();
    }
    RoleComparison comparison = new RoleComparison(a, b, alignment);
    Comparator<Match> surestFirst =
        Comparator.comparingDouble((Match each) -> -each.strength)
            .thenComparing(each -> each.finding)
            .thenComparing(
                new MirrorOrder(a, b)
                    .of(each -> each.a.words().start(), each -> each.b.words().start()));
    Match best = null;
    for (Deed one : ofA) {
      for (Deed other : ofB) {
        Match match = one.kind().equals(other.kind()) ? comparison.compare(one, other) : null;
        if (match != null && (best == null || surestFirst.compare(match, best) < 0)) {
          best = match;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private @Nullable Match compare(Deed one, Deed other) {
    double same = 0;
    double swapped = 0;
    for (Deed.Casting castA : one.castings()) {
      for (Deed.Casting castB : other.castings()) {
        same = Math.max(same, best(castA, castB, false));
        swapped = Math.max(swapped, best(castA, castB, true));
      }
    }
    if (Math.max(same, swapped) < SURE || Math.abs(same - swapped) < AHEAD) {
      return null;
    }
    Finding finding = swapped > same ? Finding.SWAPPED : Finding.SAME;
    if (finding == Finding.SWAPPED && isNegated(a, one.words()) != isNegated(b, other.words())) {
      return null;
    }
    return new Match(finding, Math.max(same, swapped) / 2, one, other, otherwise(one, other));
  }

  /** "X did not sue Y; Y sued X": a deed that is not done swaps nobody. */
  static boolean isNegated(Reading reading, Span deed) {
    return reading.marks().cues().of(Cue.Kind.NEGATION).stream()
        .anyMatch(cue -> cue.scope().overlaps(deed));
  }

  private double best(Deed.Casting a, Deed.Casting b, boolean swapped) {
    double best = 0;
    for (Map.Entry<Integer, List<Token>> one : a.parts().entrySet()) {
      for (Map.Entry<Integer, List<Token>> two : a.parts().entrySet()) {
        if (one.getKey() < two.getKey()
            && two.getKey() <= Deed.THING
            && !isMeasure(one.getValue())
            && !isMeasure(two.getValue())) {
          int first = swapped ? two.getKey() : one.getKey();
          int second = swapped ? one.getKey() : two.getKey();
          List<Token> partner = b.parts().get(first);
          List<Token> partnerOfTwo = b.parts().get(second);
          boolean apart =
              isElsewhere(one.getValue(), first, b, swapped)
                  || isElsewhere(two.getValue(), second, b, swapped)
                  || isElsewhere(partner, one.getKey(), a, swapped)
                  || isElsewhere(partnerOfTwo, two.getKey(), a, swapped);
          best =
              apart
                  ? best
                  : Math.max(best, sum(one.getValue(), partner, two.getValue(), partnerOfTwo));
        }
      }
    }
    return best;
  }

  /** "Two million", "for an hour": no party. */
  private boolean isMeasure(List<Token> words) {
    return words.stream().allMatch(measures::contains);
  }

  /** "The guards on Friday": when it was is no part of a party. */
  private List<Token> timeless(List<Token> words) {
    return words.stream().filter(word -> !times.contains(word)).toList();
  }

  /** Without times and what both parties are called ("X University", "Y University"). */
  private List<Token> own(List<Token> of, List<Token> other) {
    List<Token> words = timeless(of);
    Set<String> others = other.stream().map(Token::stem).collect(Collectors.toSet());
    List<Token> own = words.stream().filter(word -> !others.contains(word.stem())).toList();
    return own.isEmpty() ? words : own;
  }

  private static Set<Token> words(Reading reading, Predicate<Span> which) {
    return reading.wordsWhere(which).stream().map(reading::token).collect(Collectors.toSet());
  }

  private static boolean measures(Reading.Marks marks, Span word) {
    return marks.hasTime(word)
        || marks.quantities().stream()
            .anyMatch(
                quantity ->
                    quantity.figure().overlaps(word)
                        || (quantity.kind() != Quantity.Kind.COUNT
                            && quantity.span().overlaps(word)));
  }

  /**
   * Are words of a party with the other one in the other text? Of "Carla Voss" and "her brother
   * Emil" the family name may stay with either, so that a tie speaks against the same parts alone.
   */
  private boolean isElsewhere(
      @Nullable List<Token> party, int part, Deed.Casting other, boolean swapped) {
    if (party == null) {
      return false;
    }
    List<Token> elsewhere = new ArrayList<>();
    other.parts().forEach((each, words) -> elsewhere.addAll(each == part ? List.of() : words));
    List<Token> here = other.parts().getOrDefault(part, List.of());
    double moved = nearness.elsewhere(timeless(party), here, elsewhere);
    return swapped ? moved > 0 : moved >= 0;
  }

  private double sum(
      List<Token> a, @Nullable List<Token> b, List<Token> otherA, @Nullable List<Token> otherB) {
    if (b == null || otherB == null || isMeasure(b) || isMeasure(otherB)) {
      return 0;
    }
    double one = nearness.of(own(a, otherA), own(b, otherB));
    double two = one < EACH ? 0 : nearness.of(own(otherA, a), own(otherB, b));
    return two < EACH ? 0 : one + two;
  }

  /** Do both texts hold words, outside the deed and its parties, that the other does not say? */
  private boolean otherwise(Deed one, Deed other) {
    return says(a, one, alignment::bestOfA) && says(b, other, alignment::bestOfB);
  }

  private static boolean says(Reading reading, Deed deed, IntToDoubleFunction near) {
    Set<Token> known = new HashSet<>();
    deed.castings().stream()
        .flatMap(casting -> casting.parts().entrySet().stream())
        .filter(part -> part.getKey() <= Deed.THING)
        .forEach(part -> known.addAll(part.getValue()));
    return reading.wordsWhere(span -> !span.overlaps(deed.words())).stream()
        .anyMatch(i -> !known.contains(reading.token(i)) && near.applyAsDouble(i) < FAR);
  }
}

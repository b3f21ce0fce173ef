// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.text.Cue;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What does one text say of a thing that the other says is not so?
 *
 * <p>A negation counts only where what it turns has a counterpart in the other text: an equal or
 * near word, or one from either end of the same scale. Then the two signs and the ends decide: "not
 * open" and "still closed" agree, "did not rise" and "rose" do not.
 */
final class Contrast {

  /** Strength from which a word is taken for the counterpart of another. */
  private static final double SURE = 0.4;

  /** Strength from which two words are one. */
  private static final double SAME = 0.95;

  /** Share of a focus that must have a counterpart. */
  private static final double CLEAR = 0.42;

  /** How surely "did not sail" and "the voyage was cancelled" say the same. */
  private static final double CALLED_OFF = 0.6;

  /** How much of a focus its first word is. */
  private static final double FIRST = 0.6;

  private final Reading a;
  private final Reading b;
  private final Kinship kinship;
  private final TurnedWords ofA;
  private final TurnedWords ofB;
  private final double shared;
  private final boolean apart;
  private final List<Seen> seen = new ArrayList<>();

  /** What a link between two texts shows. */
  enum What {
    /** One asserts what the other negates. */
    TURNED,
    /** Both negate the same. */
    BOTH,
    /** A negation whose object the other text does not speak of. */
    ELSEWHERE,
    /** Opposite words for the same thing. */
    OPPOSITE,
    /** Two stages of one course of events. */
    STAGES,
    /** Opposite words, one of them turned round: they say the same. */
    UNDONE,
    /** Opposite words for different things. */
    APART
  }

  /** One thing seen, how clearly in [0, 1], and the words on both sides where there are any. */
  record Seen(What what, double strength, @Nullable Span a, @Nullable Span b) {

    Seen mirrored() {
      return new Seen(what, strength, b, a);
    }
  }

  Contrast(Reading a, Reading b, WordAlignment alignment, Optional<RoleComparison.Match> roles) {
    this.a = a;
    this.b = b;
    this.ofA = new TurnedWords(a);
    this.ofB = new TurnedWords(b);
    this.kinship = new Kinship(a, b, alignment, ofA.opposites(), ofB.opposites());
    this.shared = Math.max(alignment.ofA().covered(), alignment.ofB().covered());
    this.apart = Compass.setsApart(a, b);
    ofA.turns().forEach(turn -> seen.add(seen(turn, true)));
    ofB.turns().forEach(turn -> seen.add(seen(turn, false)));
    seen.addAll(new OppositeWords(this, a, b, roles).seen());
  }

  TurnedWords ofA() {
    return ofA;
  }

  TurnedWords ofB() {
    return ofB;
  }

  /** What words of the two say the same or the opposite. */
  Kinship kinship() {
    return kinship;
  }

  /** How much of the shorter of the two the other says, in [0, 1]. */
  double shared() {
    return shared;
  }

  /** Do the two speak of parts that lie across from each other? */
  boolean apart() {
    return apart;
  }

  /** The clearest of a kind. */
  Optional<Seen> most(What what) {
    return seen.stream().filter(each -> each.what == what).max(order(a, b));
  }

  /** By strength; equal ones by their place in the text that sorts first, so that sides mirror. */
  static Comparator<Seen> order(Reading a, Reading b) {
    return Comparator.comparingDouble(Seen::strength)
        .thenComparing(
            new MirrorOrder(a, b)
                .<Seen>inFirst(each -> place(each.a), each -> place(each.b))
                .reversed());
  }

  private static int place(@Nullable Span span) {
    return span == null ? Integer.MAX_VALUE : span.start();
  }

  double strength(What what) {
    return most(what).map(Seen::strength).orElse(0.0);
  }

  /** What shows best that both cannot hold; empty when more shows that they say the same. */
  Optional<Seen> conflict() {
    boolean agrees = strength(What.UNDONE) > 0 || strength(What.TURNED) <= strength(What.BOTH);
    Optional<Seen> turned = agrees ? Optional.empty() : most(What.TURNED);
    Optional<Seen> opposite = most(What.OPPOSITE);
    return turned.isEmpty() || (opposite.isPresent() && isClearer(opposite.get(), turned.get()))
        ? opposite
        : turned;
  }

  private static boolean isClearer(Seen one, Seen other) {
    return one.strength > other.strength;
  }

  private Seen seen(TurnedWords.Turn turn, boolean inA) {
    double against = 0;
    double with = 0;
    int counterpart = -1;
    int rest = turn.focus().size() - 1;
    for (int k = 0; k <= rest; k++) {
      double weight =
          turn.even() ? 1.0 / (rest + 1) : rest == 0 ? 1 : k == 0 ? FIRST : (1 - FIRST) / rest;
      Link link = link(turn.focus().get(k), inA);
      if (link.product < 0) {
        against += weight * link.strength;
      } else {
        with += weight * link.strength;
      }
      boolean telling = (k == 0 || turn.even()) && counterpart < 0 && link.strength >= SURE;
      counterpart = telling ? link.other : counterpart;
    }
    boolean linked = link(turn.focus().get(0), inA).strength >= SAME;
    double clear = 0.4 + 0.6 * shared;
    Span cue = turned(turn, inA);
    Span other = other(turn, counterpart, inA);
    if (against > with && !linked && (inA ? ofB : ofA).callsOff()) {
      return seen(What.BOTH, shared * CALLED_OFF, inA, cue, other);
    }
    if (Math.max(against, with) < CLEAR) {
      return seen(What.ELSEWHERE, 1 - Math.max(against, with), inA, cue, other);
    }
    if (against > with && apart) {
      return seen(What.ELSEWHERE, against, inA, cue, other);
    }
    return against > with
        ? seen(What.TURNED, against * clear, inA, cue, other)
        : seen(What.BOTH, with * clear, inA, cue, alike(counterpart, inA).orElse(other));
  }

  /** Where the other text negates the counterpart: its cue, with the word. */
  private Optional<Span> alike(int counterpart, boolean inA) {
    return (inA ? ofB : ofA)
        .turns().stream()
            .filter(turn -> turn.focus().contains(counterpart))
            .findFirst()
            .map(turn -> turned(turn, !inA));
  }

  private static Seen seen(
      What what, double strength, boolean inA, @Nullable Span cue, @Nullable Span other) {
    return new Seen(what, strength, inA ? cue : other, inA ? other : cue);
  }

  /**
   * The best counterpart of a word.
   *
   * @param alike +1 when the two words say the same, -1 when the opposite
   * @param product +1 when both texts say the same by it, else -1; 0 without counterpart
   */
  private record Link(int other, double strength, int alike, int product) {

    /** Of two as sure, the one that says the same; of two of those, the one that agrees. */
    private static final Comparator<Link> ORDER =
        Comparator.comparingDouble(Link::strength)
            .thenComparingInt(Link::alike)
            .thenComparingInt(Link::product);
  }

  private Link link(int word, boolean inA) {
    Link best = new Link(-1, 0, 0, 0);
    int others = (inA ? b : a).words().size();
    for (int other = 0; other < others; other++) {
      int i = inA ? word : other;
      int j = inA ? other : word;
      Kinship.Kin kin = kinship.of(i, j);
      int product = ofA.sign(i) * ofB.sign(j) * kin.sign();
      Link link = new Link(other, kin.strength(), kin.sign(), product);
      if (kin.strength() > 0 && Link.ORDER.compare(link, best) > 0) {
        best = link;
      }
    }
    return best;
  }

  /** The cue, with the word it turns where the two stand side by side. */
  private Span turned(TurnedWords.Turn turn, boolean inA) {
    Span cue = turn.cue().span();
    Span focus = (inA ? ofA : ofB).span(turn.focus().get(0));
    boolean beside = focus.start() > cue.end() - 1 && focus.start() - cue.end() <= 2;
    return beside && turn.cue().kind() == Cue.Kind.NEGATION ? cue.union(focus) : cue;
  }

  private @Nullable Span other(TurnedWords.Turn turn, int counterpart, boolean inA) {
    Reading other = inA ? b : a;
    Optional<Span> answer = Assertions.answer(other, turn.cue().kind());
    Optional<Span> word =
        counterpart < 0
            ? Optional.empty()
            : Optional.of(Assertions.whole(other, other.token(counterpart).span()));
    Supplier<Optional<Span>> main = () -> Assertions.main(other);
    boolean ofMain = turn.cue().kind() == Cue.Kind.RULING_OUT;
    return answer.or(() -> ofMain ? main.get().or(() -> word) : word.or(main)).orElse(null);
  }
}

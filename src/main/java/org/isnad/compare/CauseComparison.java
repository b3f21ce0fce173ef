// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.text.CauseReader.Cause;
import org.isnad.text.CauseReader.Strength;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Do both texts give the same cause of one thing?
 *
 * <p>The words of the effects must say each other, by nearest meaning; then the words of the causes
 * are held against each other likewise. When the cause of the one is the effect of the other, the
 * texts tell two links of one chain.
 */
final class CauseComparison {

  /** From here two phrases name one thing, by mean nearness of their words, in one script. */
  private static final double ALIKE = 0.6;

  /** Up to here two causes are two. */
  private static final double UNLIKE = 0.55;

  /** How much less near words of two scripts are that mean the same. */
  private static final double ACROSS = 0.1;

  /** From here effects are one. */
  private static final double ONE_EFFECT = 0.72;

  private static final double ONE_EFFECT_ACROSS = 0.56;

  /** Nearness below which a word counts as unsaid by the other text. */
  private static final double FAR = 0.55;

  /** Fewer words of its own say nothing of another cause. */
  private static final int LEAST_REST = 2;

  /** Nearness from which a word of a sentence is that of an effect. */
  private static final double SAID = 0.68;

  /** Nearness of two forms of one word. */
  private static final double SAME_WORD = 0.95;

  /** One of so many first words of an Arabic phrase tells what it is. */
  private static final int HEAD = 2;

  /** What was found. */
  enum Finding {
    AGREES,
    DIFFERS,
    /** One gives a cause that the other does not say, and the other has words of its own. */
    ONE_SIDED,
    /** The effect of the one is the cause of the other. */
    CHAIN
  }

  /** A finding, with the words of the cause on each side, where there are some. */
  record Match(Finding finding, @Nullable Span a, @Nullable Span b) {

    /** Is it, or may it be, a difference of the causes? */
    boolean differs() {
      return finding == Finding.DIFFERS || finding == Finding.ONE_SIDED;
    }
  }

  private final PhraseNearness nearness;
  private final Reading a;
  private final Reading b;
  private final boolean oneScript;
  private final double alike;
  private final double unlike;
  private final double said;

  private CauseComparison(Reading a, Reading b) {
    this.a = a;
    this.b = b;
    this.oneScript = a.sharesScript(b);
    this.alike = ALIKE - (oneScript ? 0 : ACROSS);
    this.unlike = UNLIKE - (oneScript ? 0 : ACROSS);
    this.said = SAID - (oneScript ? 0 : ACROSS);
    this.nearness = new PhraseNearness(a, b);
  }

  /** The finding of the first couple of causes that gives one; sure causes before weak ones. */
  static Optional<Match> of(Reading a, Reading b) {
    List<Cause> ofA = a.marks().causes();
    List<Cause> ofB = b.marks().causes();
    if (ofA.isEmpty() && ofB.isEmpty()) {
      return Optional.empty();
    }
    CauseComparison comparison = new CauseComparison(a, b);
    return ofA.isEmpty() || ofB.isEmpty()
        ? comparison.oneSided(ofA, ofB)
        : comparison.bothSided(ofA, ofB).or(() -> comparison.oneSided(sure(ofA), sure(ofB)));
  }

  private static List<Cause> sure(List<Cause> causes) {
    return causes.stream().filter(cause -> cause.strength() == Strength.SURE).toList();
  }

  private Optional<Match> bothSided(List<Cause> ofA, List<Cause> ofB) {
    Comparator<Match> tellingFirst =
        Comparator.comparing(Match::finding)
            .thenComparing(new MirrorOrder(a, b).of(each -> start(each.a), each -> start(each.b)));
    Match found = null;
    for (Cause one : ofA) {
      for (Cause other : ofB) {
        boolean told = isTold(one, other) && !isEffect(one, other) && !isEffect(other, one);
        Match match = told ? compare(one, other) : null;
        if (match != null && (found == null || tellingFirst.compare(match, found) < 0)) {
          found = match;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static int start(@Nullable Span span) {
    return span == null ? 0 : span.start();
  }

  /** One at least is surely a cause; two manners of death say nothing of why. */
  private static boolean isTold(Cause one, Cause other) {
    return one.strength() == Strength.SURE || other.strength() == Strength.SURE;
  }

  /** "Drowned", where the other text tells what the drowning came of: no other cause of it. */
  private boolean isEffect(Cause manner, Cause other) {
    return manner.strength() == Strength.MANNER
        && other.strength() == Strength.SURE
        && nearness.said(manner.cause(), other.effect()) >= SAME_WORD;
  }

  private @Nullable Match compare(Cause one, Cause other) {
    List<Token> causeA = one.open() ? own(one.cause(), other.effect()) : one.cause();
    List<Token> causeB = other.open() ? own(other.cause(), one.effect()) : other.cause();
    double effects = nearness.of(one.effect(), other.effect());
    double causes = nearness.meant(causeA, causeB);
    List<Token> firstA = linking(one, causeA, other);
    List<Token> firstB = linking(other, causeB, one);
    double chain = Math.max(link(firstA, other.effect()), link(firstB, one.effect()));
    if (chain >= alike && chain > Math.max(effects, causes)) {
      return new Match(Finding.CHAIN, span(firstA), span(firstB));
    }
    if (effects < (oneScript ? ONE_EFFECT : ONE_EFFECT_ACROSS)) {
      return null;
    }
    if (causes >= alike) {
      return new Match(Finding.AGREES, span(causeA), span(causeB));
    }
    return causes <= unlike && !causeA.isEmpty() && !causeB.isEmpty()
        ? new Match(Finding.DIFFERS, span(causeA), span(causeB))
        : null;
  }

  /**
   * Which words of a cause may be the effect of the other? Of an open one all, where the first is
   * said: "drove X to Y" begins with the cause.
   */
  private List<Token> linking(Cause cause, List<Token> own, Cause other) {
    boolean begun =
        cause.open()
            && nearness.words(cause.cause()).stream()
                .limit(1)
                .anyMatch(word -> nearness.best(word, other.effect()) >= FAR);
    return begun ? cause.cause() : own;
  }

  /** How near is a cause to an effect, counting from the shorter of the two? */
  private double link(List<Token> cause, List<Token> effect) {
    double there = nearness.said(cause, effect);
    double back = nearness.said(effect, cause);
    return Math.min(there, back) > 0 && isHeadSaid(cause, effect) ? (there + back) / 2 : 0;
  }

  /** "انفجار محرك السيارة": what shares but the car is another thing. */
  private boolean isHeadSaid(List<Token> cause, List<Token> effect) {
    return !cause.get(0).isArabic()
        || nearness.words(cause).stream()
            .limit(HEAD)
            .anyMatch(word -> nearness.best(word, effect) >= said);
  }

  /** One side gives a cause: does the other tell of the same, and of something else? */
  private Optional<Match> oneSided(List<Cause> ofA, List<Cause> ofB) {
    if (ofA.isEmpty() == ofB.isEmpty()) {
      return Optional.empty();
    }
    boolean isA = !ofA.isEmpty();
    Reading other = isA ? b : a;
    return (isA ? ofA : ofB)
        .stream()
            .filter(cause -> cause.strength() == Strength.SURE && !cause.open())
            .map(cause -> oneSided(cause, other, isA))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private Optional<Match> oneSided(Cause cause, Reading other, boolean isA) {
    List<Token> told = other.words().stream().map(Reading.Word::token).toList();
    List<Token> rest =
        other.words().stream()
            .filter(word -> nearness.best(word, cause.effect()) < FAR)
            .map(Reading.Word::token)
            .filter(token -> !isMeasure(token, other))
            .toList();
    boolean one = nearness.said(cause.effect(), told) >= alike;
    if (!one || rest.size() < LEAST_REST || nearness.said(cause.cause(), told) > unlike) {
      return Optional.empty();
    }
    return Optional.of(
        new Match(
            Finding.ONE_SIDED, isA ? cause.span() : span(rest), isA ? span(rest) : cause.span()));
  }

  /** A figure or a time is no cause. */
  private static boolean isMeasure(Token word, Reading in) {
    return in.marks().quantities().stream().anyMatch(q -> q.span().overlaps(word.span()))
        || in.marks().hasTime(word.span());
  }

  /** The words of an open cause that are not those of the effect, as the other text tells it. */
  private List<Token> own(List<Token> some, List<Token> effect) {
    return nearness.words(some).stream()
        .filter(word -> nearness.best(word, effect) < said)
        .map(Reading.Word::token)
        .toList();
  }

  private static @Nullable Span span(List<Token> words) {
    return words.isEmpty() ? null : words.get(0).span().union(words.get(words.size() - 1).span());
  }
}

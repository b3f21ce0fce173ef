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
  static final double ALIKE = 0.6;

  /** Up to here two causes are two. */
  private static final double UNLIKE = 0.55;

  /** The same of two scripts. */
  private static final double ALIKE_ACROSS = 0.57;

  private static final double UNLIKE_ACROSS = 0.52;

  /** How much less near words of two scripts are that mean the same. */
  static final double ACROSS = 0.1;

  /** From here effects are one. */
  private static final double ONE_EFFECT = 0.72;

  private static final double ONE_EFFECT_ACROSS = 0.56;

  /** Nearness below which a word counts as unsaid by the other text. */
  static final double FAR = 0.55;

  /** Fewer words of its own say nothing of another cause. */
  private static final int LEAST_REST = 2;

  /** Nearness from which a word of a sentence is that of an effect. */
  static final double SAID = 0.68;

  /** Nearness of two forms of one word. */
  private static final double SAME_WORD = 0.95;

  /** What was found. */
  enum Finding {
    /** One sets aside, for another, the cause that the other gives. */
    SET_ASIDE,
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
      return isOther() || finding == Finding.ONE_SIDED;
    }

    /** Do both give a cause, and not the same? */
    boolean isOther() {
      return finding == Finding.DIFFERS || finding == Finding.SET_ASIDE;
    }
  }

  private final PhraseNearness nearness;
  private final CauseChain chain;
  private final Reading a;
  private final Reading b;
  private final boolean oneScript;
  private final double alike;
  private final double linked;
  private final double unsaid;
  private final double unlike;
  private final double said;

  private CauseComparison(Reading a, Reading b) {
    this.a = a;
    this.b = b;
    this.oneScript = a.sharesScript(b);
    this.alike = oneScript ? ALIKE : ALIKE_ACROSS;
    this.unlike = oneScript ? UNLIKE : UNLIKE_ACROSS;
    this.unsaid = UNLIKE - (oneScript ? 0 : ACROSS);
    this.linked = ALIKE - (oneScript ? 0 : ACROSS);
    this.said = SAID - (oneScript ? 0 : ACROSS);
    this.nearness = new PhraseNearness(a, b);
    this.chain = new CauseChain(nearness, oneScript);
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
    return causes.stream()
        .filter(cause -> cause.strength() == Strength.SURE && !cause.rejected())
        .toList();
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
    if (one.rejected() || other.rejected()) {
      return CauseSetAside.of(one, other, a, b, nearness).orElse(null);
    }
    List<Token> causeA = one.open() ? own(one.cause(), other.effect()) : one.cause();
    List<Token> causeB = other.open() ? own(other.cause(), one.effect()) : other.cause();
    double effects = nearness.of(one.effect(), other.effect());
    double causes = nearness.meant(causeA, causeB);
    List<Token> firstA = chain.linking(one, causeA, other);
    List<Token> firstB = chain.linking(other, causeB, one);
    if (chain.joins(one, other, firstA, firstB, effects, causes)) {
      return new Match(Finding.CHAIN, span(firstA), span(firstB));
    }
    if (effects < oneEffect(oneScript)) {
      return null;
    }
    if (causes >= alike) {
      return new Match(Finding.AGREES, span(causeA), span(causeB));
    }
    return causes <= unlike && !causeA.isEmpty() && !causeB.isEmpty()
        ? new Match(Finding.DIFFERS, span(causeA), span(causeB))
        : null;
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
            .filter(
                cause -> cause.strength() == Strength.SURE && !cause.open() && !cause.rejected())
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
    boolean one = nearness.said(cause.effect(), told) >= linked;
    if (!one || rest.size() < LEAST_REST || nearness.said(cause.cause(), told) > unsaid) {
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

  /** From here effects are one, in one script or across two. */
  static double oneEffect(boolean oneScript) {
    return oneScript ? ONE_EFFECT : ONE_EFFECT_ACROSS;
  }

  private static @Nullable Span span(List<Token> words) {
    return words.isEmpty() ? null : words.get(0).span().union(words.get(words.size() - 1).span());
  }
}

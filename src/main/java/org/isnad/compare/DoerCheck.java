// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.text.Act;
import org.isnad.text.Act.Side;
import org.isnad.text.Span;
import org.isnad.text.Token;

/**
 * Do both texts tell of one deed done to one thing, and call its doer by two common nouns that are
 * not the same ("nurses", "electricians")?
 *
 * <p>Only where no word of either doer is said, or nearly said, anywhere in the other text, and
 * most of what else stands around the deed is. Names are {@link ActorCheck}'s matter: a name and a
 * common noun may be one.
 */
final class DoerCheck {

  /** Nearness from which two words may name one doer, in one script and across two. */
  private static final double MAY = 0.55;

  private static final double MAY_ACROSS = 0.45;

  /** Share of the words around the deed, its doer aside, that the other text says too. */
  private static final double MOST = 0.6;

  /** Two doers of one deed, each as the words its text gives it. */
  record Couple(Span a, Span b) {}

  private final Reading a;
  private final Reading b;
  private final ContentWords words;
  private final double may;

  private DoerCheck(Reading a, Reading b) {
    this.a = a;
    this.b = b;
    this.words = new ContentWords(a, b);
    this.may = a.sharesScript(b) ? MAY : MAY_ACROSS;
  }

  /** The first couple by position, if any. */
  static Optional<Couple> of(Reading a, Reading b, WordAlignment alignment) {
    DoerCheck check = new DoerCheck(a, b);
    List<Couple> found = new ArrayList<>();
    ActComparison.forEachCouple(
        a, b, alignment, (one, other) -> check.look(one, other).ifPresent(found::add));
    return found.stream()
        .min(new MirrorOrder(a, b).of(each -> each.a.start(), each -> each.b.start()));
  }

  private Optional<Couple> look(Act one, Act other) {
    List<Token> doerA = doer(one, b);
    List<Token> doerB = doer(other, a);
    boolean common = isCommon(a, doerA) && isCommon(b, doerB);
    return common
            && isUnsaid(doerA, b, doerB)
            && isUnsaid(doerB, a, doerA)
            && isShared(one, doerA, b)
            && isShared(other, doerB, a)
        ? Optional.of(new Couple(span(doerA), span(doerB)))
        : Optional.empty();
  }

  /** The words of the doer: behind an Arabic verb those before the first that the other says. */
  private List<Token> doer(Act act, Reading other) {
    Side side = act.words().get(0).side();
    return act.words().stream()
        .takeWhile(word -> word.side() == side)
        .takeWhile(word -> side == Side.DOER || !isSaid(word.token(), other))
        .filter(word -> side == Side.DOER || side == Side.OPEN)
        .map(Act.Word::token)
        .toList();
  }

  private boolean isSaid(Token token, Reading other) {
    return words.of(List.of(token)).stream()
        .anyMatch(word -> other.words().stream().anyMatch(each -> isNear(word, each)));
  }

  private static boolean isNear(Reading.Word one, Reading.Word other) {
    return PartyNearness.nearness(one, other) > 0;
  }

  private boolean isUnsaid(List<Token> doer, Reading other, List<Token> otherDoer) {
    return !doer.isEmpty()
        && doer.stream().noneMatch(token -> isSaid(token, other))
        && words.of(doer).stream()
            .allMatch(w -> words.of(otherDoer).stream().allMatch(o -> w.near(o) < may));
  }

  private boolean isShared(Act act, List<Token> doer, Reading other) {
    Predicate<Token> said = token -> isSaid(token, other);
    List<Token> rest =
        act.words().stream().map(Act.Word::token).filter(token -> !doer.contains(token)).toList();
    return !rest.isEmpty() && rest.stream().filter(said).count() >= MOST * rest.size();
  }

  /** Neither a name, nor a figure or time. */
  private static boolean isCommon(Reading reading, List<Token> doer) {
    return doer.stream()
        .map(Token::span)
        .noneMatch(
            span ->
                reading.marks().hasName(span)
                    || !reading.marks().places(span).isEmpty()
                    || reading.marks().hasTime(span));
  }

  private static Span span(List<Token> words) {
    return words.get(0).span().union(words.get(words.size() - 1).span());
  }
}

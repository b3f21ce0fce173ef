// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.text.QuantityLexicon.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Which words around a figure bound it: "at least", "la yaqillu ... 'an" (not less than), "or
 * more", and the negation that turns "more than" into "at most"?
 */
final class QuantityBounds {

  private static final int LONGEST_PHRASE = 5;
  private static final int VERB_REACH = 14;
  private static final int AFTER_REACH = 6;
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "cannot", "neither", "nor", "لم", "لن", "لا", "ليس", "ليست");
  private static final Set<String> REPORTS =
      Set.of("that", "said", "says", "ان", "انه", "انها", "قال", "قالت");

  /**
   * Behind these another clause begins: "no group claimed the attack in which more than 30 died".
   */
  private static final Set<String> CLAUSES =
      Set.of(
          "which", "who", "whom", "where", "when", "after", "before", "because", "التي", "الذي",
          "الذين", "حيث", "بعد", "قبل", "عندما");

  private static final Set<String> MODALS =
      Set.of("may", "can", "could", "will", "would", "should", "must", "shall");

  private static final Set<String> ONLY_DURATIONS = Set.of("within", "حتي", "خلال", "غضون");
  private static final Set<String> SKIPPED =
      Set.of("the", "a", "an", "its", "their", "$", "€", "£");

  private final FigureWords words;

  QuantityBounds(FigureWords words) {
    this.words = words;
  }

  /** The bound of the figure whose words are [start, end), or null. */
  @Nullable Bound of(int start, int end, Quantity.Kind kind) {
    if (kind == Quantity.Kind.DURATION && notBefore(start)) {
      return Bound.LEAST;
    }
    Bound before = before(start, kind);
    if (before != null && before != Bound.ABOUT && before != Bound.EXACT) {
      return before;
    }
    Bound verb = verb(start);
    if (verb != null) {
      return verb;
    }
    return before != null ? before : after(end);
  }

  private @Nullable Bound before(int start, Quantity.Kind kind) {
    int target = start;
    while (SKIPPED.contains(words.at(target - 1).key())) {
      target--;
    }
    for (int from = Math.max(0, start - LONGEST_PHRASE); from < target; from++) {
      FigureTable.Hit<Bound> hit = QuantityLexicon.BEFORE.find(words, from);
      if (hit == null || hit.end() < target || hit.end() > start || moved(words, from)) {
        continue;
      }
      boolean time = ONLY_DURATIONS.contains(words.at(hit.end() - 1).key());
      if (!time || kind == Quantity.Kind.DURATION) {
        return turned(hit.value(), from);
      }
    }
    return null;
  }

  /** Is it the second word of a change: "went up to 5" bounds nothing? */
  static boolean moved(FigureWords words, int at) {
    FigureTable.Hit<String> change = QuantityLexicon.CHANGES.find(words, at - 1);
    return change != null && change.end() > at;
  }

  /** "did not plant more than 5,000" is at most 5,000. */
  private Bound turned(Bound bound, int at) {
    if (bound != Bound.MORE && bound != Bound.LESS || !negated(at)) {
      return bound;
    }
    return bound == Bound.MORE ? Bound.MOST : Bound.LEAST;
  }

  private boolean negated(int at) {
    for (int i = at - 1; i >= 0 && at - i <= VERB_REACH; i--) {
      boolean border = words.oneOf(i, REPORTS) || words.oneOf(i, CLAUSES);
      if (words.sentenceEnd(i) || words.comma(i) || border) {
        return false;
      }
      if (negation(i) && (i == at - 1 || !words.is(i, "no") || mayBetween(i, at))) {
        return true;
      }
    }
    return false;
  }

  /** "No customer may withdraw more than 200": the verb is the negated one's. */
  private boolean mayBetween(int from, int to) {
    return IntStream.range(from + 1, to).anyMatch(i -> words.oneOf(i, MODALS));
  }

  private boolean negation(int at) {
    return words.has(at, NEGATIONS) || words.at(at).key().endsWith("n't");
  }

  private @Nullable Bound verb(int start) {
    for (int i = start - 1; i >= 0 && start - i <= VERB_REACH; i--) {
      if (words.sentenceEnd(i) || words.at(i).numeral()) {
        return null;
      }
      FigureTable.Hit<Bound> hit = QuantityLexicon.VERBS.find(words, i);
      if (hit != null) {
        return fromVerb(hit.value(), i, start);
      }
    }
    return null;
  }

  private @Nullable Bound fromVerb(Bound verb, int at, int start) {
    boolean linked = words.is(start - 1, "عن") || words.is(start - 1, "علي");
    boolean not = negation(at - 1) || negation(at - 2) && !words.comma(at - 1);
    return switch (verb) {
      case MORE -> not ? Bound.MOST : Bound.MORE;
      case MORE2 -> linked ? not ? Bound.MOST : Bound.MORE : null;
      case LESS2 -> linked ? not ? Bound.LEAST : Bound.LESS : null;
      case REACH -> not ? Bound.LESS : null;
      default -> verb;
    };
  }

  private @Nullable Bound after(int end) {
    for (int i = end; i <= end + AFTER_REACH; i++) {
      FigureTable.Hit<Bound> hit = QuantityLexicon.AFTER.find(words, i);
      if (hit != null) {
        boolean next = words.at(hit.end()).numeral() || startsNumber(hit.end());
        return next ? null : hit.value();
      }
      if (words.sentenceEnd(i) || words.comma(i) || words.at(i).numeral() || words.is(i, "and")) {
        return null;
      }
    }
    return null;
  }

  private boolean startsNumber(int at) {
    return NumberWords.TABLE.find(words, at) != null;
  }

  /** "lan ... qabla usbu'ayn", "not before two weeks": the time is at least that. */
  private boolean notBefore(int start) {
    boolean before = words.is(start - 1, "قبل") || words.is(start - 1, "before");
    return before && negated(start - 1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.QuantityLexicon.Noun;
import org.jspecify.annotations.Nullable;

/** Does a text count none: "no one was killed", "not one of the 40 stalls", "lam yuqtal ahad"? */
final class QuantityNothing {

  private static final int WHOLE_REACH = 3;
  private static final int NEGATION_REACH = 4;
  private static final Set<String> NOBODY = Set.of("nobody", "none", "noone");
  private static final Set<String> NOTHING_VERBS = Set.of("لم", "لا", "لن");
  private static final Set<String> OF = Set.of("of", "من");
  private static final Set<String> ANY = Set.of("اي", "ايا");

  private final FigureWords words;
  private final QuantityEvents events;
  private final NumberReader numbers;

  QuantityNothing(FigureWords words, QuantityEvents events, NumberReader numbers) {
    this.words = words;
    this.events = events;
    this.numbers = numbers;
  }

  /** "no one was killed", "lam yuqtal ahad": the count is zero. */
  @Nullable QuantityDraft at(int at) {
    QuantityDraft ofAll = ofAll(at);
    if (ofAll != null) {
      return ofAll;
    }
    boolean noOne = words.is(at, "no") && (words.is(at + 1, "one") || words.is(at + 1, "-"));
    if (NOBODY.contains(words.at(at).key()) && !words.is(at + 1, "of") || noOne) {
      int end = NOBODY.contains(words.at(at).key()) ? at + 1 : at + 2;
      end = words.is(end, "one") ? end + 1 : end;
      QuantityDraft none = zero(at, end).of(new Noun(null, "person", 1));
      return events.eventSoon(end) ? none : null;
    }
    boolean zero =
        words.is(at, "zero") || words.is(at, "no") || words.has(at, Set.of("بدون", "دون"));
    if (zero && mayBeNone(at + 1)) {
      return zero(at, at + 1);
    }
    return NOTHING_VERBS.contains(words.at(at).key()) ? arabicNothing(at) : null;
  }

  /** Is it a person, or one to whom something happened? */
  boolean mayBeNone(int at) {
    FigureTable.Hit<Noun> hit = QuantityLexicon.NOUNS.find(words, at);
    return hit != null && (hit.value().role() != null || "person".equals(hit.value().concept()));
  }

  private @Nullable QuantityDraft arabicNothing(int at) {
    if (words.is(at, "لا") && mayBeNone(at + 1)) {
      return zero(at, at + 1);
    }
    FigureTable.Hit<String> verb = QuantityLexicon.EVENTS.find(words, at + 1);
    for (int i = at + 1; i <= at + 4; i++) {
      boolean anyone = words.is(i, "احد") && verb != null && verb.value() != null;
      boolean any = words.is(i, "اي") && noun(i + 1) != null;
      if (anyone) {
        return zero(at, i + 1).of(new Noun(null, "person", 1)).as(role(verb, at));
      }
      if (any) {
        Noun noun = noun(i + 1);
        QuantityDraft none = zero(at, i + 1);
        return noun == null
            ? none
            : verb == null ? none.of(noun) : none.of(noun).as(role(verb, at));
      }
    }
    return null;
  }

  private @Nullable String role(FigureTable.@Nullable Hit<String> verb, int at) {
    if (verb == null) {
      return null;
    }
    return verb.value().equals("stricken") ? events.role(at, at + 1, null) : verb.value();
  }

  private @Nullable Noun noun(int at) {
    FigureTable.Hit<Noun> hit = QuantityLexicon.NOUNS.find(words, at);
    return hit == null ? null : hit.value();
  }

  /**
   * "None of the thirty flights", "not one of the 40 stalls", "lam tulgha ayy min al-rihlat
   * al-thalathin": nothing of a number said behind.
   */
  private @Nullable QuantityDraft ofAll(int at) {
    int of = behindNone(at);
    if (of < 0 || !words.oneOf(of, OF)) {
      return null;
    }
    for (int i = of + 1; i <= of + WHOLE_REACH && !words.comma(i); i++) {
      NumberPhrase whole = numbers.read(i);
      if (whole != null) {
        boolean many = !whole.vague() && whole.value() > 1;
        return many ? zero(at, of) : null;
      }
    }
    return null;
  }

  /** Where the words for none end, or -1. */
  private int behindNone(int at) {
    if (words.is(at, "none") || words.is(at, "neither")) {
      return at + 1;
    }
    if (words.is(at, "not") && words.is(at + 1, "one")) {
      return at + 2;
    }
    if (words.is(at, "not") && words.is(at + 1, "a") && words.is(at + 2, "single")) {
      return words.is(at + 3, "one") ? at + 4 : at + 3;
    }
    return words.oneOf(at, ANY) && negated(at) ? at + 1 : -1;
  }

  private boolean negated(int at) {
    for (int i = at - 1; i >= 0 && at - i <= NEGATION_REACH && !words.sentenceEnd(i); i--) {
      if (NOTHING_VERBS.contains(words.at(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static QuantityDraft zero(int start, int end) {
    return QuantityDraft.of(start, end, 0, Quantity.Kind.COUNT);
  }
}

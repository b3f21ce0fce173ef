// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One text on its way to its cues: tokens, their readings, and where sentences and clauses end. */
final class Reading {

  private static final Set<String> STOPS = Set.of(".", "!", "?", ";");
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "capt", "sgt", "no", "st", "prof",
          "sen", "rep", "gov", "jr", "sr");

  /** What may deny one word between commas. */
  private static final Set<String> APPOSED = Set.of("not", "لا", "ليس", "وليس");

  private static final Set<String> TURNS =
      Set.of(
          "but",
          "while",
          "although",
          "though",
          "however",
          "whereas",
          "لكن",
          "لكنه",
          "لكنها",
          "لكنهم",
          "بينما");

  /** Begin a sister sentence that no cue before them governs. */
  private static final Set<String> REPORTS =
      Set.of(
          "وقال", "وقالت", "وقالوا", "واضاف", "واضافت", "واكد", "واكدت", "وذكر", "وذكرت", "واوضح",
          "واوضحت", "واشار", "واشارت");

  private final String text;
  private final List<Token> tokens;
  private final List<Set<String>> forms = new ArrayList<>();

  Reading(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    tokens.forEach(token -> forms.add(WordForms.of(token)));
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  Set<String> forms(int at) {
    return forms.get(at);
  }

  boolean reads(int at, CuePattern.Words words) {
    if (words.read(forms.get(at))) {
      return true;
    }
    return !words.exact().isEmpty() && readsExactly(at, words.exact());
  }

  private boolean readsExactly(int at, Set<String> exact) {
    String light = NormalForm.light(tokens.get(at).span().of(text));
    boolean joined = light.startsWith("و") || light.startsWith("ف");
    return exact.contains(light) || (joined && exact.contains(light.substring(1)));
  }

  /** A sign that ends a sentence; the point of "Dr." does not. */
  boolean isSentenceEnd(int at) {
    Token token = tokens.get(at);
    boolean stop = token.kind() == Token.Kind.SIGN && STOPS.contains(token.normal());
    return stop
        && (at == 0
            || !token.normal().equals(".")
            || !TITLES.contains(tokens.get(at - 1).normal()));
  }

  boolean isSentenceStart(int at) {
    int before = at - 1;
    while (before >= 0 && isQuote(before)) {
      before--;
    }
    return before < 0 || isSentenceEnd(before);
  }

  boolean isClauseEnd(int at) {
    return at >= tokens.size() || (isSign(at) && !tokens.get(at).normal().equals("-"));
  }

  /** First token of the clause or sentence that holds {@code at}. */
  int clauseStart(int at) {
    int start = at;
    while (start > 0 && !isSentenceEnd(start - 1) && !isTurn(start - 1)) {
      start--;
    }
    return start;
  }

  /**
   * One past the last token that a cue from {@code first} to {@code at} can govern.
   *
   * @param comma whether a comma, once two words are governed, ends the clause; where the cue opens
   *     an apposition ("fog, not ice, closed"), one word is enough
   */
  int clauseEnd(int first, int at, boolean comma) {
    boolean apposed = first > 0 && isComma(first - 1) && isAny(first, APPOSED);
    int least = apposed ? 1 : 2;
    int words = 0;
    int end = at;
    while (end < tokens.size() && !isSentenceEnd(end) && !isTurn(end) && !isReport(end)) {
      if (comma && words >= least && isComma(end)) {
        return end;
      }
      words += isSign(end) ? 0 : 1;
      end++;
    }
    return end;
  }

  /** One past the last of at most two words of content behind {@code at}, with no sign between. */
  int phraseEnd(int at) {
    int end = at;
    int words = 0;
    while (end < tokens.size() && words < 2 && end < at + 4 && !isClauseEnd(end)) {
      words += StopWords.isStop(tokens.get(end)) ? 0 : 1;
      end++;
    }
    return end;
  }

  Span span(int from, int end) {
    return new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
  }

  private boolean isTurn(int at) {
    return isAny(at, TURNS);
  }

  private boolean isAny(int at, Set<String> words) {
    return forms.get(at).stream().anyMatch(words::contains);
  }

  /** Does one of these words stand there? */
  boolean hasWord(int from, int end, Set<String> words) {
    return tokens.subList(from, end).stream().anyMatch(token -> words.contains(token.normal()));
  }

  private boolean isComma(int at) {
    return tokens.get(at).normal().equals(",");
  }

  private boolean isReport(int at) {
    return REPORTS.contains(tokens.get(at).normal());
  }

  private boolean isSign(int at) {
    return tokens.get(at).kind() == Token.Kind.SIGN;
  }

  private boolean isQuote(int at) {
    return isSign(at) && "\"'-:([#".contains(tokens.get(at).normal());
  }
}

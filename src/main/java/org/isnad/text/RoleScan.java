// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.text.RoleLexicon.Line;
import org.jspecify.annotations.Nullable;

/** One text on its way to its deeds: tokens, where words of deeds stand, and what is around. */
final class RoleScan {

  /** Arabic objects that are written onto a verb. */
  static final List<String> OBJECTS = List.of("هما", "هم", "هن", "ها", "ه");

  private static final int SHORTEST_BEHIND_BA = 3;
  private static final String STOPS = ".;:!?()[]";

  private final String text;
  private final List<Token> tokens;
  private final RoleLexicon lexicon = RoleLexicon.standard();
  private final List<WordIndex.Hit<Line>> verbs;
  private final List<WordIndex.Hit<Line>> nouns;
  private final BitSet verbWords;
  private final BitSet nounWords;

  RoleScan(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.verbs = lexicon.verbs(tokens).stream().filter(hit -> !isBehindBa(hit)).toList();
    this.nouns = lexicon.nouns(tokens);
    this.verbWords = words(verbs);
    this.nounWords = words(nouns);
  }

  /** "بقدم": behind "bi" stands a noun, never a verb. */
  private boolean isBehindBa(WordIndex.Hit<Line> hit) {
    String word = word(hit.first());
    return word.length() > SHORTEST_BEHIND_BA
        && word.startsWith("ب")
        && reads(word.substring(1), hit.value().kind());
  }

  private static BitSet words(List<WordIndex.Hit<Line>> hits) {
    BitSet words = new BitSet();
    hits.forEach(hit -> words.set(hit.first(), hit.end()));
    return words;
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).normal() : "";
  }

  String written(int at) {
    return tokens.get(at).span().of(text);
  }

  boolean is(String name, int at) {
    return at >= 0 && at < tokens.size() && lexicon.is(name, tokens.get(at));
  }

  boolean begins(String name, int at) {
    return lexicon.begins(name, tokens.get(at));
  }

  boolean isSign(int at) {
    return tokens.get(at).kind() == Token.Kind.SIGN;
  }

  boolean isNumber(int at) {
    return tokens.get(at).kind() == Token.Kind.NUMBER;
  }

  /** A sign that ends the sentence, or parts it as strongly. */
  boolean isStop(int at) {
    return isSign(at) && STOPS.contains(word(at)) && !isTitlePoint(at);
  }

  private boolean isTitlePoint(int at) {
    return word(at).equals(".") && at > 0 && at + 1 < size() && word(at - 1).length() <= 2;
  }

  boolean isComma(int at) {
    return word(at).equals(",");
  }

  boolean isQuote(int at) {
    return isSign(at) && "\"'".contains(word(at));
  }

  /** Does "to" stand at the head of an Arabic word, not a letter of its own? */
  boolean isLam(int at) {
    return ArabicAdjuncts.isTo(this, at);
  }

  /** Is an Arabic word joined to what is before it by "and" or "so"? */
  boolean isJoined(int at) {
    String word = word(at);
    return (word.startsWith("و") || word.startsWith("ف")) && !word.startsWith("وال");
  }

  boolean isAdverb(int at) {
    return is("adverb", at) || (word(at).endsWith("ly") && !isCapital(at));
  }

  boolean isCapital(int at) {
    return at < size()
        && !isSign(at)
        && Character.isUpperCase(tokens.get(at).span().of(text).codePointAt(0));
  }

  /** Is an English word written as the owner of what stands behind it? */
  boolean isOwner(int at) {
    return word(at).endsWith("'s") || word(at).endsWith("s'");
  }

  List<WordIndex.Hit<Line>> verbs(boolean arabic) {
    return verbs.stream().filter(hit -> isArabic(hit.first()) == arabic).toList();
  }

  List<WordIndex.Hit<Line>> nouns(boolean arabic) {
    return nouns.stream().filter(hit -> isArabic(hit.first()) == arabic).toList();
  }

  boolean isArabic(int at) {
    return WordForms.isArabic(word(at));
  }

  boolean isVerb(int at) {
    return at >= 0 && verbWords.get(at);
  }

  boolean isNoun(int at) {
    return at >= 0 && nounWords.get(at);
  }

  /** Is a word, as a verb, one of the deeds of this kind? */
  boolean reads(String word, String kind) {
    return lexicon.verbs(Tokenizer.tokenize(word)).stream()
        .anyMatch(hit -> hit.value().kind().equals(kind));
  }

  /** Does a verb that lends its subject in this way stand there? */
  boolean lends(int at, String kind) {
    return verbs.stream()
        .anyMatch(hit -> hit.first() <= at && at < hit.end() && hit.value().kind().equals(kind));
  }

  /** "Guards attacked inmates": a plural and no present, as the past of a verb stands behind it. */
  boolean isPluralBeforePast(int at) {
    int next = at + 1;
    if (next >= size() || !word(at).endsWith("s") || isCapital(next) || !isVerb(next)) {
      return false;
    }
    String past = word(next);
    boolean irregular = !past.endsWith("s") && !past.equals(token(next).stem());
    // "Court frees jailed editor": before a bare noun the second word may be no verb.
    return (past.endsWith("ed") || (irregular && !past.endsWith("ing")))
        && (next + 1 == size() || isObject(next + 1));
  }

  private boolean isObject(int at) {
    return isSign(at)
        || isCapital(at)
        || is("determiner", at)
        || is("possessive", at)
        || isNumber(at)
        || word(at).endsWith("s");
  }

  /** The words of the clause before this place: what a pronoun there can stand for. */
  List<Integer> clauseBefore(int at) {
    int start = at;
    while (start > 0 && !isStop(start - 1)) {
      start--;
    }
    if (start == at) {
      while (start > 0 && (start == at || !isStop(start - 1))) {
        start--;
      }
    }
    return IntStream.range(start, at).filter(i -> !isSign(i) && !is("pronoun", i)).boxed().toList();
  }

  /** Places by name, each with its words, as parts of a line; the first to fill a part keeps it. */
  Map<Integer, List<Token>> parts(Line line, Map<String, List<Integer>> places) {
    Map<Integer, List<Token>> parts = new HashMap<>();
    for (String place : List.of("s", "i", "o")) {
      fill(parts, line.part(place), places.get(place));
    }
    places.forEach((place, words) -> fill(parts, line.part(place), words));
    return parts;
  }

  private void fill(Map<Integer, List<Token>> parts, int part, @Nullable List<Integer> words) {
    if (part > 0 && words != null && !parts.containsKey(part)) {
      List<Token> content = words.stream().map(this::token).filter(RoleScan::names).toList();
      if (!content.isEmpty()) {
        parts.put(part, content);
      }
    }
  }

  private static boolean names(Token token) {
    return token.kind() == Token.Kind.WORD && !StopWords.isStop(token);
  }

  /** A deed, cast in the ways that fill the most parts. */
  Deed deed(WordIndex.Hit<Line> hit, List<Map<Integer, List<Token>>> castings) {
    int most = castings.stream().mapToInt(Map::size).max().orElse(0);
    return new Deed(
        hit.value().kind(),
        token(hit.first()).span().union(token(hit.end() - 1).span()),
        castings.stream().filter(c -> c.size() == most).map(Deed.Casting::new).toList());
  }

  List<Integer> range(int from, int end) {
    List<Integer> words = new ArrayList<>();
    for (int at = Math.max(0, from); at < end; at++) {
      if (!isSign(at)) {
        words.add(at);
      }
    }
    return words;
  }
}

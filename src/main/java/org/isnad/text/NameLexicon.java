// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the word lists know of names: given names, titles, bodies, and what is no name at all. */
final class NameLexicon {

  private static final Set<String> GIVEN = words("given.tsv");
  private static final Set<String> TITLES = words("title.tsv");
  private static final Set<String> COMMON = common();
  private static final int SHORTEST_BEHIND_BA = 4;
  private static final List<String> ENDINGS_OF_COMMON =
      List.of(
          "ed", "ing", "ly", "ers", "ors", "ists", "ians", "ants", "ents", "ies", "tions", "men");
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "ramadan",
          "eid",
          "christmas",
          "easter",
          "muharram",
          "safar",
          "rajab",
          "shaban",
          "shawwal",
          "i",
          "ok",
          "tv",
          "am",
          "pm",
          "gmt",
          "utc",
          "ad",
          "bc");
  private static final Set<String> BODY_WORDS = words("body.tsv");
  private static final WordIndex<String> BODIES = bodies();
  private static final int SHORT = 3;

  private NameLexicon() {}

  /**
   * A body that the list knows.
   *
   * @param id the same for all its names
   * @param first its first token
   * @param end one past its last
   */
  record Body(String id, int first, int end) {}

  static List<Body> bodies(String text, List<Token> tokens) {
    return BODIES.find(tokens).stream()
        .filter(hit -> hit.end() - hit.first() > 1 || isExact(tokens.get(hit.first())))
        .filter(hit -> isWritten(text, tokens.subList(hit.first(), hit.end())))
        .map(hit -> new Body(hit.value(), hit.first(), hit.end()))
        .toList();
  }

  /** English needs a capital, and an abbreviation of up to three letters ("WHO") capitals. */
  private static boolean isWritten(String text, List<Token> words) {
    String first = words.get(0).span().of(text);
    if (words.get(0).isArabic()) {
      return true;
    }
    boolean brief = words.size() == 1 && first.length() <= SHORT;
    return brief
        ? first.equals(first.toUpperCase(Locale.ROOT))
        : Character.isUpperCase(first.codePointAt(0));
  }

  /** Is a name of one word there as the list has it, and not only its stem? */
  private static boolean isExact(Token token) {
    return WordForms.of(token).stream().anyMatch(BODY_WORDS::contains);
  }

  static boolean isGiven(Token token) {
    if (StopWords.isStop(token)) {
      return false;
    }
    return GIVEN.contains(token.normal()) || GIVEN.contains(unjoined(token.normal()));
  }

  static boolean isGivenBehindParticle(String word) {
    return !GIVEN.contains(word) && GIVEN.contains(unjoined(word));
  }

  /** Titles, offices and callings; those of Arabic with their article and without. */
  static boolean isTitle(Token token) {
    return TITLES.contains(token.normal()) || TITLES.contains(unjoined(token.normal()));
  }

  static boolean isCalendar(Token token) {
    return CALENDAR.contains(token.normal());
  }

  /** Does any list know the word as an ordinary one? */
  static boolean isOrdinary(Token token) {
    if (StopWords.isStop(token) || isCalendar(token) || COMMON.contains(token.stem())) {
      return true;
    }
    return !Concepts.of(token).isEmpty()
        || !Antonyms.read(List.of(token)).isEmpty()
        || CueReader.knows(token)
        || Sites.of(token).isPresent()
        || isOrdinaryBehindParticles(token);
  }

  /** An English word that no list knows, yet whose ending makes a verb or adverb likely. */
  static boolean endsOrdinarily(Token token) {
    return ENDINGS_OF_COMMON.stream().anyMatch(token.normal()::endsWith)
        || (token.normal().endsWith("s") && COMMON.contains(cut(token.normal())));
  }

  private static boolean isOrdinaryBehindParticles(Token token) {
    if (!token.isArabic()) {
      return false;
    }
    return WordForms.of(token).stream()
        .filter(form -> form.length() > 2 && form.length() < token.normal().length())
        .anyMatch(NameLexicon::isCommonForm);
  }

  private static boolean isCommonForm(String form) {
    String stem = Stemmer.stem(form);
    return COMMON.contains(stem) && stem.charAt(0) == form.charAt(0);
  }

  /** Is it "bi" and an ordinary word, and the two together no word that the list knows? */
  static boolean isBehindBa(Token token) {
    String word = token.normal();
    return word.length() > SHORTEST_BEHIND_BA
        && word.startsWith("ب")
        && !COMMON.contains(token.stem())
        && isCommonForm(word.substring(1));
  }

  static Optional<String> withoutPossessive(String word) {
    return word.endsWith("'s")
        ? Optional.of(word.substring(0, word.length() - 2))
        : Optional.empty();
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static String unjoined(String word) {
    boolean joined =
        word.length() > 3 && (word.startsWith("و") || word.startsWith("ل") || word.startsWith("ب"));
    return joined ? word.substring(1) : word;
  }

  private static Set<String> common() {
    Set<String> common = new HashSet<>(words("common.tsv"));
    words("calling.tsv").stream().map(Stemmer::stem).forEach(common::add);
    return Set.copyOf(common);
  }

  private static WordIndex<String> bodies() {
    WordIndex<String> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("body.tsv")) {
      line.subList(1, line.size()).forEach(cell -> index.add(cell, line.get(0)));
    }
    return index;
  }

  private static Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    LexiconFile.read(list).stream()
        .flatMap(List::stream)
        .flatMap(cell -> Arrays.stream(cell.split(" ")))
        .map(NormalForm::of)
        .forEach(words::add);
    return Set.copyOf(words);
  }
}

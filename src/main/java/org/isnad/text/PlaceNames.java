// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which countries does a text name, by name, people or capital, in either language?
 *
 * <p>Names come from CLDR, peoples and capitals from a list of our own. English words count only
 * when written with a capital ("Turkey", not "turkey"; "US", not "us").
 */
public final class PlaceNames {

  /** Country names that are first of all other words. */
  private static final Set<String> ELSEWHERE =
      Set.of("JE", "ML", "GG", "IO", "CC", "CX", "NU", "RE");

  private static final WordIndex<String> INDEX = load();

  private PlaceNames() {}

  /**
   * A country named.
   *
   * @param country ISO 3166-1 code of two letters
   * @param span the words
   */
  public record Place(String country, Span span) {}

  /** The countries named, by position; the longer name hides the shorter ("South Sudan"). */
  public static List<Place> read(String text, List<Token> tokens) {
    return INDEX.find(tokens).stream()
        .filter(hit -> isProper(text, tokens.subList(hit.first(), hit.end())))
        .map(
            hit ->
                new Place(
                    hit.value(),
                    tokens.get(hit.first()).span().union(tokens.get(hit.end() - 1).span())))
        .toList();
  }

  private static boolean isProper(String text, List<Token> words) {
    Token first = words.get(0);
    String written = first.span().of(text);
    if (WordForms.isArabic(first.normal())) {
      return true;
    }
    boolean acronym = first.normal().equals("us") || first.normal().equals("uk");
    return acronym
        ? written.equals(written.toUpperCase(Locale.ROOT))
        : Character.isUpperCase(written.codePointAt(0));
  }

  private static WordIndex<String> load() {
    WordIndex<String> index = new WordIndex<>();
    for (String code : Locale.getISOCountries()) {
      if (!ELSEWHERE.contains(code)) {
        index.add(entry(code, Locale.ENGLISH), code);
        index.add(entry(code, Locale.forLanguageTag("ar")), code);
      }
    }
    for (List<String> line : LexiconFile.read("place.tsv")) {
      line.subList(1, line.size()).forEach(cell -> index.add(cell, line.get(0)));
    }
    index.add("us", "US");
    return index;
  }

  /** One entry of an index; names that CLDR explains in brackets stand in our list. */
  private static String entry(String code, Locale language) {
    String name = ULocale.getDisplayCountry("und-" + code, ULocale.forLocale(language));
    if (name.indexOf('(') >= 0 || name.indexOf('&') >= 0 || name.indexOf('_') >= 0) {
      return "";
    }
    return Tokenizer.tokenize(name).stream()
        .filter(token -> token.kind() == Token.Kind.WORD)
        .map(Token::normal)
        .collect(Collectors.joining("_"));
  }
}

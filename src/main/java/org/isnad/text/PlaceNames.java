// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which countries, well-known cities, regions and seas does a text name, in either language?
 *
 * <p>Country names come from CLDR, peoples, cities and seas from lists of our own. A country's
 * capital may be named as such ("the Portuguese capital", "العاصمة الأردنية"). English words count
 * only when written with a capital ("Turkey", not "turkey"; "US", not "us").
 */
public final class PlaceNames {

  /** Country names that are first of all other words. */
  private static final Set<String> ELSEWHERE =
      Set.of("JE", "ML", "GG", "IO", "CC", "CX", "NU", "RE");

  private static final String CAPITAL = "!";
  private static final Set<String> CAPITAL_WORDS =
      Set.of("عاصمه", "العاصمه", "بالعاصمه", "للعاصمه", "والعاصمه", "بعاصمه", "لعاصمه", "عاصمتها");

  /** How entries of the list end that name a people. */
  private static final Set<String> PEOPLES =
      Set.of(
          "~", "*", "ese", "ish", "french", "dutch", "swiss", "man", "men", "ي", "ية", "يين", "يون",
          "أتراك", "روس");

  private static final Map<String, String> CAPITALS = new HashMap<>();
  private static final WordIndex<Entry> INDEX = load();

  private PlaceNames() {}

  /** Endings of the words for a people, behind their common beginning. */
  private static final Set<String> ENDINGS =
      Set.of("", "ه", "ين", "ون", "ات", "ان", "تين", "تان", "ا", "و", "يه", "يين", "يون", "يات");

  private record Entry(String id, String country, boolean people, String written) {}

  /**
   * A place named.
   *
   * @param id the country's code, or the code and the city; {@code ~} and the name for what no one
   *     country holds
   * @param country ISO 3166-1 code of two letters; {@code ~} for what no one country holds
   * @param span the words
   * @param people true when the word is of a country's people ("Dutch"), which is not yet a place
   */
  public record Place(String id, String country, Span span, boolean people) {

    /** Can both be one place: the same, or a country and a place in it? */
    public boolean meets(Place other) {
      return id.equals(other.id)
          || (country.equals(other.country) && (isCountry() || other.isCountry()));
    }

    /** A whole country or its people. */
    public boolean isCountry() {
      return id.equals(country);
    }
  }

  /** The places named, by position; the longer name hides the shorter ("South Sudan"). */
  public static List<Place> read(String text, List<Token> tokens) {
    List<Place> places = new ArrayList<>();
    for (WordIndex.Hit<Entry> hit : INDEX.find(tokens)) {
      if (isProper(text, tokens.subList(hit.first(), hit.end())) && isWhole(tokens, hit)) {
        Place capital = capital(tokens, hit);
        add(places, capital != null ? capital : place(hit.value(), tokens, hit.first(), hit.end()));
      }
    }
    return List.copyOf(places);
  }

  /** Once, however many entries of the lists it fits. */
  private static void add(List<Place> places, Place place) {
    boolean known =
        places.stream().anyMatch(p -> p.id.equals(place.id) && p.span.overlaps(place.span));
    if (!known) {
      places.add(place);
    }
  }

  /** Does the word alone name a place? */
  static boolean knows(Token token) {
    List<Token> alone = List.of(token);
    return INDEX.find(alone).stream().anyMatch(hit -> isWhole(alone, hit));
  }

  /** An Arabic word that shares only a stem or a beginning with a name is another word. */
  private static boolean isWhole(List<Token> tokens, WordIndex.Hit<Entry> hit) {
    Token token = tokens.get(hit.first());
    if (hit.end() - hit.first() > 1 || !token.isArabic()) {
      return true;
    }
    String written = hit.value().written;
    boolean toIt = token.normal().startsWith("لل") || token.normal().startsWith("ولل");
    for (String form : WordForms.of(token)) {
      if (written.equals(form) || (toIt && written.equals("ال" + form))) {
        return true;
      }
      int stem = written.length() - 1;
      boolean begins = written.endsWith("*") && form.length() >= stem;
      if (begins
          && form.startsWith(written.substring(0, stem))
          && ENDINGS.contains(form.substring(stem))) {
        return true;
      }
    }
    return false;
  }

  private static Place place(Entry entry, List<Token> tokens, int first, int end) {
    Span span = tokens.get(first).span().union(tokens.get(end - 1).span());
    return new Place(entry.id, entry.country, span, entry.people);
  }

  /** The capital of the country found, when the words beside it say so; else null. */
  private static @Nullable Place capital(List<Token> tokens, WordIndex.Hit<Entry> hit) {
    String city = CAPITALS.get(hit.value().id);
    if (city == null) {
      return null;
    }
    Entry entry = new Entry(city, hit.value().country, false, "");
    if (hit.end() < tokens.size() && tokens.get(hit.end()).normal().equals("capital")) {
      return place(entry, tokens, hit.first(), hit.end() + 1);
    }
    int before = hit.first() - 1;
    if (before >= 0 && CAPITAL_WORDS.contains(tokens.get(before).normal())) {
      return place(entry, tokens, before, hit.end());
    }
    boolean of =
        before > 0
            && tokens.get(before).normal().equals("of")
            && tokens.get(before - 1).normal().equals("capital");
    return of ? place(entry, tokens, before - 1, hit.end()) : null;
  }

  private static boolean isProper(String text, List<Token> words) {
    Token first = words.get(0);
    String written = first.span().of(text);
    if (first.isArabic()) {
      return true;
    }
    boolean acronym = first.normal().equals("us") || first.normal().equals("uk");
    return acronym
        ? written.equals(written.toUpperCase(Locale.ROOT))
        : Character.isUpperCase(written.codePointAt(0));
  }

  private static WordIndex<Entry> load() {
    WordIndex<Entry> index = new WordIndex<>();
    for (String code : Locale.getISOCountries()) {
      if (!ELSEWHERE.contains(code)) {
        add(index, entry(code, Locale.ENGLISH), code, code);
        add(index, entry(code, Locale.forLanguageTag("ar")), code, code);
      }
    }
    for (List<String> line : LexiconFile.read("place.tsv")) {
      line.subList(1, line.size()).forEach(cell -> add(index, cell, line.get(0), line.get(0)));
    }
    LexiconFile.read("city.tsv").forEach(line -> addCity(index, line));
    add(index, "us", "US", "US");
    return index;
  }

  private static void add(WordIndex<Entry> index, String cell, String id, String country) {
    for (String written : cell.split(" ")) {
      boolean people = id.equals(country) && PEOPLES.stream().anyMatch(written::endsWith);
      index.add(written, new Entry(id, country, people, NormalForm.of(written)));
    }
  }

  private static void addCity(WordIndex<Entry> index, List<String> line) {
    String code = line.get(0);
    String country = code.endsWith(CAPITAL) ? code.substring(0, code.length() - 1) : code;
    String id = country + ":" + line.get(1).split(" ", 2)[0];
    if (code.endsWith(CAPITAL)) {
      CAPITALS.put(country, id);
    }
    line.subList(1, line.size()).forEach(cell -> add(index, cell, id, country));
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

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which names of places are there, and what is each of?
 *
 * <p>Country names come from CLDR; peoples, cities, regions and seas from lists of our own.
 */
final class PlaceLexicon {

  /** Country names that are first of all other words. */
  private static final Set<String> ELSEWHERE = Set.of("JE", "GG", "IO", "CC", "CX", "NU", "RE");

  /** Mali in Arabic is also the word for "financial": our list says where it is the country. */
  private static final Set<String> ELSEWHERE_IN_ARABIC = Set.of("ML");

  private static final String CAPITAL = "!";
  private static final String REGION = "+";
  private static final String INSIDE = "/";
  private static final String DOUBTFUL = "?";

  /** The id of what only looks like a place: "مسقط رأسه". */
  private static final String NOWHERE = "-";

  /** How entries of the list end that name a people. */
  private static final Set<String> PEOPLES =
      Set.of(
          "~", "*", "ese", "ish", "french", "dutch", "swiss", "man", "men", "ي", "ية", "يين", "يون",
          "أتراك", "روس");

  /** How a name ends that only looks like one of a people: "أوروغواي". */
  private static final String NO_PEOPLE = "اي";

  private static final Map<String, Entry> CAPITALS = new HashMap<>();
  private static final WordIndex<Entry> INDEX = load();

  private PlaceLexicon() {}

  /**
   * One way to name a place.
   *
   * @param region id of the region that it lies in or is, or empty
   * @param doubtful true when it is an ordinary word too
   */
  record Entry(
      String id, String country, String region, boolean people, boolean doubtful, String written) {

    boolean isNowhere() {
      return id.equals(NOWHERE);
    }
  }

  static List<WordIndex.Hit<Entry>> find(List<Token> tokens) {
    return INDEX.find(tokens);
  }

  /** The capital of a country, or null for what is no country that has one. */
  static @Nullable Entry capital(String country) {
    return CAPITALS.get(country);
  }

  private static WordIndex<Entry> load() {
    WordIndex<Entry> index = new WordIndex<>();
    for (String code : Locale.getISOCountries()) {
      addCountry(index, code);
    }
    for (List<String> line : LexiconFile.read("place.tsv")) {
      line.subList(1, line.size()).forEach(cell -> addOther(index, cell, line.get(0)));
    }
    LexiconFile.read("city.tsv").forEach(line -> addCity(index, line));
    index.add("us", country("us", "US", false));
    return index;
  }

  private static void addCountry(WordIndex<Entry> index, String code) {
    if (ELSEWHERE.contains(code)) {
      return;
    }
    String english = nameOf(code, Locale.ENGLISH);
    index.add(english, country(english, code, false));
    if (!ELSEWHERE_IN_ARABIC.contains(code)) {
      String arabic = nameOf(code, Locale.forLanguageTag("ar"));
      index.add(arabic, country(arabic, code, false));
    }
  }

  /** Peoples, and names of countries that CLDR does not have. */
  private static void addOther(WordIndex<Entry> index, String cell, String code) {
    for (String written : cell.split(" ")) {
      boolean people = PEOPLES.stream().anyMatch(written::endsWith) && !written.endsWith(NO_PEOPLE);
      index.add(plain(written), country(written, code, people));
    }
  }

  private static Entry country(String written, String code, boolean people) {
    return entry(written, code, code, "", people);
  }

  private static Entry entry(
      String written, String id, String country, String region, boolean people) {
    boolean doubtful = written.endsWith(DOUBTFUL);
    return new Entry(id, country, region, people, doubtful, NormalForm.of(plain(written)));
  }

  private static String plain(String written) {
    return written.endsWith(DOUBTFUL) ? written.substring(0, written.length() - 1) : written;
  }

  private static void addCity(WordIndex<Entry> index, List<String> line) {
    String[] code = line.get(0).split(INSIDE);
    String country = code[0].replace(CAPITAL, "").replace(REGION, "");
    String id = country.equals(NOWHERE) ? NOWHERE : id(country, line.get(1).split(" ", 2)[0]);
    String region = code[0].endsWith(REGION) ? id : code.length > 1 ? id(country, code[1]) : "";
    if (code[0].endsWith(CAPITAL)) {
      CAPITALS.put(country, entry("", id, country, region, false));
    }
    for (String cell : line.subList(1, line.size())) {
      for (String written : cell.split(" ")) {
        index.add(plain(written), entry(written, id, country, region, false));
      }
    }
  }

  private static String id(String country, String name) {
    return country + ":" + name;
  }

  /** One entry of an index; names that CLDR explains in brackets stand in our list. */
  private static String nameOf(String code, Locale language) {
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

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.PlaceLexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Which countries, well-known cities, regions and seas does a text name, in either language?
 *
 * <p>A country's capital may be named as such ("the Portuguese capital", "العاصمة الأردنية").
 * English words count only when written with a capital ("Turkey", not "turkey"; "US", not "us"),
 * Arabic names only with the article or without it, as the list has them ("سيول", not "السيول").
 */
public final class PlaceNames {

  private static final int LONGEST = 6;
  private static final Set<String> CAPITAL_WORDS =
      Set.of("عاصمه", "العاصمه", "بالعاصمه", "للعاصمه", "والعاصمه", "بعاصمه", "لعاصمه", "عاصمتها");

  /** Endings of the words for a people, behind their common beginning. */
  private static final Set<String> ENDINGS =
      Set.of("", "ه", "ين", "ون", "ات", "ان", "تين", "تان", "ا", "و", "يه", "يين", "يون", "يات");

  /** Words behind which even a name that is an ordinary word too is a place. */
  private static final Set<String> BEFORE_PLACES =
      Set.of(
          "في", "من", "الي", "قرب", "نحو", "داخل", "خارج", "باتجاه", "قباله", "وسط", "شمال", "جنوب",
          "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "مدينه", "بمدينه", "بلده", "محافظه",
          "بمحافظه", "ولايه", "اقليم", "منطقه", "ريف", "بريف", "ضواحي", "حوض", "مياه", "ساحل",
          "سواحل", "عرض", "ميناء", "مطار", "سجن", "اثار", "قلعه", "مهرجان", "دوله", "جمهوريه",
          "حكومه", "جيش");

  private PlaceNames() {}

  /**
   * A place named.
   *
   * @param id the country's code, or the code and the city; {@code ~} and the name for what no one
   *     country holds
   * @param country ISO 3166-1 code of two letters; {@code ~} for what no one country holds
   * @param region id of the region of its country that it lies in or is; empty for none that the
   *     list has
   * @param span the words
   * @param people true when the word is of a country's people ("Dutch"), which is not yet a place
   */
  public record Place(String id, String country, String region, Span span, boolean people) {

    /** Can both be one place: the same, or a country or region and a place in it? */
    public boolean meets(Place other) {
      return id.equals(other.id)
          || (country.equals(other.country) && (isCountry() || other.isCountry()))
          || (region.equals(other.region) && (isRegion() || other.isRegion()));
    }

    /** Does no one country hold it, as with a sea? */
    public boolean isOfNoCountry() {
      return country.equals("~");
    }

    /** A whole country or its people. */
    public boolean isCountry() {
      return id.equals(country);
    }

    /** A whole country or region: towns that no list knows may lie in it. */
    public boolean isWide() {
      return isCountry() || isRegion();
    }

    private boolean isRegion() {
      return id.equals(region);
    }
  }

  /** The places named, by position; the longer name hides the shorter ("South Sudan"). */
  public static List<Place> read(String text, List<Token> tokens) {
    List<Place> places = new ArrayList<>();
    for (WordIndex.Hit<Entry> hit : PlaceLexicon.find(tokens)) {
      if (isProper(text, tokens.subList(hit.first(), hit.end()))
          && isWhole(tokens, hit)
          && !isOrdinary(tokens, hit)) {
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
    return PlaceLexicon.find(alone).stream()
        .anyMatch(hit -> isWhole(alone, hit) && !hit.value().isNowhere());
  }

  /**
   * Some words of a list in a row.
   *
   * @param length how many
   * @param place true for the name of a place, false for words that only look like one
   */
  record Known(int length, boolean place) {}

  /** The longest name of several words that begins at {@code at}. */
  static Optional<Known> longest(List<Token> tokens, int at) {
    List<Token> ahead = tokens.subList(at, Math.min(tokens.size(), at + LONGEST));
    return PlaceLexicon.find(ahead).stream()
        .filter(hit -> hit.first() == 0 && hit.end() > 1)
        .map(hit -> new Known(hit.end(), !hit.value().isNowhere()))
        .max(Comparator.comparingInt(Known::length));
  }

  /** A phrase that is no place, or a word that here is not the name that it may be elsewhere. */
  private static boolean isOrdinary(List<Token> tokens, WordIndex.Hit<Entry> hit) {
    if (hit.value().isNowhere()) {
      return true;
    }
    if (!hit.value().doubtful()) {
      return false;
    }
    Set<String> before =
        hit.first() == 0 ? Set.of() : withoutConjunction(tokens.get(hit.first() - 1).normal());
    return before.stream().noneMatch(BEFORE_PLACES::contains);
  }

  /** An Arabic word that shares only a stem or a beginning with a name is another word. */
  private static boolean isWhole(List<Token> tokens, WordIndex.Hit<Entry> hit) {
    Token token = tokens.get(hit.first());
    if (hit.end() - hit.first() > 1 || !token.isArabic()) {
      return true;
    }
    String written = hit.value().written();
    if (hit.value().people() || written.endsWith("*")) {
      return WordForms.of(token).stream().anyMatch(form -> isOfPeople(form, written));
    }
    return withoutPrepositions(token.normal()).contains(written);
  }

  private static boolean isOfPeople(String form, String written) {
    int stem = written.length() - 1;
    return form.equals(written)
        || (written.endsWith("*")
            && form.length() >= stem
            && form.startsWith(written.substring(0, stem))
            && ENDINGS.contains(form.substring(stem)));
  }

  /** The readings of a word in which its article, when it has one, stays. */
  private static Set<String> withoutPrepositions(String normal) {
    Set<String> words = new HashSet<>();
    for (String word : withoutConjunction(normal)) {
      words.add(word);
      if (word.startsWith("لل")) {
        words.add("ال" + word.substring(2));
      }
      if (word.length() > 3 && "بلك".indexOf(word.charAt(0)) >= 0) {
        words.add(word.substring(1));
      }
    }
    return words;
  }

  private static Set<String> withoutConjunction(String word) {
    boolean joined = word.length() > 2 && (word.startsWith("و") || word.startsWith("ف"));
    return joined ? Set.of(word, word.substring(1)) : Set.of(word);
  }

  private static Place place(Entry entry, List<Token> tokens, int first, int end) {
    Span span = tokens.get(first).span().union(tokens.get(end - 1).span());
    return new Place(entry.id(), entry.country(), entry.region(), span, entry.people());
  }

  /** The capital of the country found, when the words beside it say so; else null. */
  private static @Nullable Place capital(List<Token> tokens, WordIndex.Hit<Entry> hit) {
    Entry entry = PlaceLexicon.capital(hit.value().id());
    if (entry == null) {
      return null;
    }
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
}

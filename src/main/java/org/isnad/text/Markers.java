// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words of a text say that a cause or a place follows? */
public final class Markers {

  private static final String BESIDE = "beside";
  private static final Set<String> WRITTEN = new HashSet<>();
  private static final WordIndex<Entry> INDEX = load();
  private static final Set<String> FROM = Set.of("from", "من");
  private static final Set<String> TO =
      Set.of("to", "into", "towards", "toward", "onto", "الي", "نحو", "باتجاه");

  /** "تتخذ من حلب مقرا": the verb and the noun between which "من" says where something is. */
  private static final Set<String> TAKES =
      Set.of(
          "اتخذ", "اتخذت", "اتخذوا", "يتخذ", "تتخذ", "يتخذون", "سيتخذ", "ستتخذ", "اتخاذ", "متخذا",
          "متخذه");

  private static final Set<String> SEATS =
      Set.of("مقرا", "مركزا", "قاعده", "عاصمه", "مسكنا", "موطنا", "ملاذا", "ملجا", "مسرحا");
  private static final int REACH = 6;

  private Markers() {}

  /** What the list says of a word: {@code beside} when it leads to much else than places. */
  private record Entry(Kind kind, boolean beside) {}

  /** What follows. */
  public enum Kind {
    CAUSE,
    PLACE
  }

  /** Which way a place stands to what happens. */
  public enum Way {
    AT,
    FROM,
    TO
  }

  /**
   * A word that announces what follows.
   *
   * @param span the word or phrase itself
   * @param way for a place, which way
   * @param phrase for a place, the words that name it, or null when none do
   * @param rejected true for a place that the text sets aside: "in Oslo, not in Bergen"
   * @param stage what happened there, one of the kinds of {@link Stages}, or empty
   */
  public record Marker(
      Kind kind, Span span, Way way, @Nullable Span phrase, boolean rejected, String stage) {}

  /** All of them, by position. */
  public static List<Marker> read(List<Token> tokens) {
    List<Marker> markers = new ArrayList<>();
    PlaceTold told = new PlaceTold(tokens);
    for (WordIndex.Hit<Entry> hit : INDEX.find(tokens)) {
      if (hit.end() - hit.first() > 1 || isExact(tokens.get(hit.first()))) {
        add(markers, tokens, hit, told);
      }
    }
    for (int at = 0; at < tokens.size(); at++) {
      if (PlacePhrase.isAttached(tokens.get(at))) {
        Span phrase = PlacePhrase.behind(tokens, at);
        if (phrase != null) {
          markers.add(told.marker(tokens.get(at).span(), Way.AT, phrase, at));
        }
      }
    }
    markers.addAll(told.withoutMarker(markers));
    return markers.stream().sorted(Comparator.comparingInt(m -> m.span().start())).toList();
  }

  private static void add(
      List<Marker> markers, List<Token> tokens, WordIndex.Hit<Entry> hit, PlaceTold told) {
    Entry entry = hit.value();
    Span phrase = null;
    if (entry.kind == Kind.PLACE) {
      phrase =
          entry.beside
              ? PlacePhrase.besideSite(tokens, hit.end())
              : PlacePhrase.behind(tokens, hit.end());
    }
    if (!entry.beside || phrase != null) {
      Span span = tokens.get(hit.first()).span().union(tokens.get(hit.end() - 1).span());
      markers.add(
          phrase == null
              ? new Marker(entry.kind, span, way(tokens, hit), null, false, "")
              : told.marker(span, way(tokens, hit), phrase, hit.first()));
    }
  }

  /** As the list has it, with "wa" or "fa" at most: "خارجية" is not "خارج". */
  private static boolean isExact(Token token) {
    String word = token.normal();
    boolean joined = word.startsWith("و") || word.startsWith("ف");
    return WRITTEN.contains(word) || (joined && WRITTEN.contains(word.substring(1)));
  }

  /** Does a word announce a place, alone or written onto it? */
  static boolean isBeforePlace(Token token) {
    return WRITTEN.contains(token.normal()) || PlacePhrase.isAttached(token);
  }

  private static Way way(List<Token> tokens, WordIndex.Hit<Entry> hit) {
    String marker = tokens.get(hit.first()).normal();
    if (hit.end() - hit.first() > 1) {
      return Way.AT;
    }
    if (FROM.contains(marker)) {
      return isSeat(tokens, hit.first()) ? Way.AT : Way.FROM;
    }
    return TO.contains(marker) ? Way.TO : Way.AT;
  }

  private static boolean isSeat(List<Token> tokens, int from) {
    List<Token> before = tokens.subList(Math.max(0, from - REACH), from);
    List<Token> behind = tokens.subList(from, Math.min(tokens.size(), from + REACH));
    return before.stream().anyMatch(token -> TAKES.contains(token.normal()))
        && behind.stream().anyMatch(token -> SEATS.contains(token.normal()));
  }

  private static WordIndex<Entry> load() {
    WordIndex<Entry> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("marker.tsv")) {
      boolean beside = line.get(0).equals(BESIDE);
      Kind kind = beside ? Kind.PLACE : Kind.valueOf(line.get(0).toUpperCase(Locale.ROOT));
      line.subList(1, line.size())
          .forEach(
              cell -> {
                index.add(cell, new Entry(kind, beside));
                WRITTEN.add(NormalForm.of(cell));
              });
    }
    return index;
  }
}

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

  private static final Set<String> WRITTEN = new HashSet<>();
  private static final WordIndex<Kind> INDEX = load();
  private static final Set<String> FROM = Set.of("from", "من");
  private static final Set<String> TO =
      Set.of("to", "into", "towards", "toward", "onto", "الي", "نحو", "باتجاه");

  private Markers() {}

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
   */
  public record Marker(Kind kind, Span span, Way way, @Nullable Span phrase) {}

  /** All of them, by position. */
  public static List<Marker> read(List<Token> tokens) {
    List<Marker> markers = new ArrayList<>();
    for (WordIndex.Hit<Kind> hit : INDEX.find(tokens)) {
      if (hit.end() - hit.first() == 1 && !isExact(tokens.get(hit.first()))) {
        continue;
      }
      Span span = tokens.get(hit.first()).span().union(tokens.get(hit.end() - 1).span());
      boolean place = hit.value() == Kind.PLACE;
      Span phrase = place ? PlacePhrase.behind(tokens, hit.end()) : null;
      markers.add(new Marker(hit.value(), span, way(tokens.get(hit.first())), phrase));
    }
    for (int at = 0; at < tokens.size(); at++) {
      if (PlacePhrase.isAttached(tokens.get(at))) {
        Span phrase = PlacePhrase.behind(tokens, at);
        if (phrase != null) {
          markers.add(new Marker(Kind.PLACE, tokens.get(at).span(), Way.AT, phrase));
        }
      }
    }
    return markers.stream().sorted(Comparator.comparingInt(m -> m.span().start())).toList();
  }

  /** As the list has it, with "wa" or "fa" at most: "خارجية" is not "خارج". */
  private static boolean isExact(Token token) {
    String word = token.normal();
    boolean joined = word.startsWith("و") || word.startsWith("ف");
    return WRITTEN.contains(word) || (joined && WRITTEN.contains(word.substring(1)));
  }

  private static Way way(Token marker) {
    if (FROM.contains(marker.normal())) {
      return Way.FROM;
    }
    return TO.contains(marker.normal()) ? Way.TO : Way.AT;
  }

  private static WordIndex<Kind> load() {
    WordIndex<Kind> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("marker.tsv")) {
      Kind kind = Kind.valueOf(line.get(0).toUpperCase(Locale.ROOT));
      line.subList(1, line.size())
          .forEach(
              cell -> {
                index.add(cell, kind);
                WRITTEN.add(NormalForm.of(cell));
              });
    }
    return index;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.Markers;
import org.isnad.text.Markers.Way;
import org.isnad.text.NameReader.Name;
import org.isnad.text.NameReader.Sort;
import org.isnad.text.PlaceNames;
import org.isnad.text.Sites;
import org.isnad.text.Span;
import org.isnad.text.Token;

/**
 * Where something happens, as a text says it: a preposition and the place behind it.
 *
 * @param whole the preposition with the phrase
 * @param phrase the words that name the place
 * @param way the way the place stands to what happens
 * @param named true when a name or known place is in it, false for a kind of site alone
 * @param met true when the other text has the place too
 * @param rejected true when the text sets the place aside
 * @param stage what happened there, or empty
 */
record Locative(
    Span whole, Span phrase, Way way, boolean named, boolean met, boolean rejected, String stage) {

  /** No text that means something tells of more, and each is compared with all of another text. */
  private static final int MOST = 60;

  /** Nearness of meaning from which the words of a place are said by the other text. */
  private static final double SAID = 0.62;

  /** Nearness from which a word of one script is the same word. */
  private static final double SAME = 0.8;

  private static final Set<String> TOWNS = Set.of("مدينه", "بلده", "قريه");

  /** Words that say no more than that a place follows. */
  private static final Set<String> EMPTY =
      Set.of(
          "town", "city", "village", "area", "region", "مدينه", "بلده", "قريه", "منطقه", "محافظه",
          "المدينه", "البلده", "القريه", "المنطقه");

  /** The places a text gives, by position. */
  static List<Locative> of(Counterparts side) {
    List<Locative> found = new ArrayList<>();
    for (Markers.Marker marker : side.reading().marks().markers()) {
      Span phrase = marker.phrase();
      if (marker.kind() == Markers.Kind.PLACE && phrase != null && found.size() < MOST) {
        read(side, marker, phrase).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Locative> read(Counterparts side, Markers.Marker marker, Span phrase) {
    List<Name> names = side.names().stream().filter(name -> name.span().overlaps(phrase)).toList();
    if (names.stream().anyMatch(name -> name.sort() == Sort.PERSON)) {
      return Optional.empty();
    }
    boolean place =
        side.places(phrase).stream().anyMatch(p -> !p.people())
            || names.stream().anyMatch(n -> n.sort() == Sort.PLACE);
    boolean name =
        marker.way() == Way.AT && names.stream().anyMatch(n -> !isPeople(side, n.span()));
    boolean site = !sites(side.reading(), phrase).isEmpty();
    boolean town = names.isEmpty() && side.isOneScript() && isTown(side.reading(), marker);
    Span whole = marker.span().union(phrase);
    if (!place && !name && !site && !town && !isCompass(side.reading(), whole)) {
      return Optional.empty();
    }
    boolean named = place || name || town;
    return Optional.of(
        new Locative(
            whole,
            phrase,
            marker.way(),
            named,
            town && !place ? side.means(phrase, SAME) : isMet(side, phrase, named),
            marker.rejected(),
            marker.stage()));
  }

  /** "مدينة زهراء": a common word behind "town" is the name of one. */
  private static boolean isTown(Reading reading, Markers.Marker marker) {
    return words(reading, marker.span()).stream().anyMatch(word -> TOWNS.contains(word.normal()));
  }

  /** The same place, as one that the other text only seems to have. */
  Locative apart() {
    return new Locative(whole, phrase, way, named, false, rejected, stage);
  }

  /** May both tell of the same matter, or is the one of a theft, say, the other of a find? */
  boolean isOfOneStage(Locative other) {
    return stage.isEmpty() || other.stage.isEmpty() || stage.equals(other.stage);
  }

  private static boolean isPeople(Counterparts side, Span name) {
    List<PlaceNames.Place> places = side.places(name);
    return !places.isEmpty() && places.stream().allMatch(PlaceNames.Place::people);
  }

  private static boolean isMet(Counterparts side, Span phrase, boolean named) {
    if (!named) {
      return isSaid(side, phrase);
    }
    if (side.hasPlace(phrase)) {
      return true;
    }
    return side.names().stream().filter(n -> n.span().overlaps(phrase)).anyMatch(side::meets);
  }

  /** Is the head of the phrase, its site, said by the other text too? */
  private static boolean isSaid(Counterparts side, Span phrase) {
    Set<String> kinds = sites(side.reading(), phrase);
    return kinds.isEmpty() ? side.means(phrase, SAID) : side.hasSite(kinds);
  }

  static Set<String> sites(Reading reading, Span phrase) {
    return words(reading, phrase).stream()
        .filter(token -> !EMPTY.contains(token.normal()))
        .flatMap(token -> Sites.of(token).stream())
        .collect(Collectors.toSet());
  }

  private static boolean isCompass(Reading reading, Span phrase) {
    return !Compass.of(words(reading, phrase)).isEmpty();
  }

  static List<Token> words(Reading reading, Span phrase) {
    return reading.wordsWhere(phrase::overlaps).stream().map(reading::token).toList();
  }
}

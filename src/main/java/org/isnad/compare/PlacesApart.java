// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.text.NameReader.Name;
import org.isnad.text.PlaceNames.Place;
import org.isnad.text.Sites;
import org.isnad.text.Span;
import org.isnad.text.Token;

/**
 * Which places of a text does the other only seem to have?
 *
 * <p>Two prisons are one kind of site; when each text calls its own after something else ("سجن
 * الصفصاف", "سجن رأس النبع"), they are two places. Only sites that bear names count: a house is the
 * owner's and the victim's as well. Two places that the list knows are two, though they sound alike
 * ("Yemen", "Oman").
 */
final class PlacesApart {

  /** Nearness from which a word is the same: names of two sites often mean much the same. */
  private static final double SAME = 0.8;

  private static final Set<String> NAMED =
      Set.of(
          "prison",
          "hospital",
          "school",
          "university",
          "mosque",
          "church",
          "hotel",
          "stadium",
          "airport",
          "port",
          "market",
          "square",
          "bridge",
          "park",
          "camp",
          "palace",
          "dam",
          "theatre",
          "checkpoint",
          "cemetery");

  /** What many sites of a kind are called after. */
  private static final Set<String> GENERAL =
      Set.of(
          "المدينه",
          "البلده",
          "القريه",
          "المنطقه",
          "المحافظه",
          "العاصمه",
          "الدوله",
          "البلاد",
          "الاطفال",
          "النساء",
          "الرجال",
          "البنات",
          "البنين",
          "الاحداث",
          "الولاده",
          "الجامعه");

  private PlacesApart() {}

  /** What kinds of site a place is, and what it is called after. */
  private record Site(Set<String> kinds, List<Place> places) {

    static Site of(Counterparts side, Locative place) {
      return new Site(Locative.sites(side.reading(), place.phrase()), side.places(place.phrase()));
    }

    /**
     * "The Tunisian coast", "the Libyan coast": has each such site of the other text its own
     * country? A border is that of two countries, and each text may name another.
     */
    boolean isAbroad(List<Site> others) {
      if (places.isEmpty() || kinds.isEmpty() || kinds.contains("border")) {
        return false;
      }
      List<Site> there =
          others.stream().filter(each -> !Collections.disjoint(kinds, each.kinds)).toList();
      return !there.isEmpty() && there.stream().allMatch(this::isElsewhere);
    }

    private boolean isElsewhere(Site other) {
      return !other.places.isEmpty()
          && other.places.stream()
              .noneMatch(each -> each.isOfNoCountry() || places.stream().anyMatch(each::meets));
    }
  }

  /** The places of a text; those that the other only seems to have are not met. */
  static List<Locative> locatives(Counterparts side, Counterparts other) {
    List<Site> sites = other.locatives().stream().map(each -> Site.of(other, each)).toList();
    List<Locative> locatives = new ArrayList<>();
    for (Locative each : side.locatives()) {
      locatives.add(each.met() && isApart(side, other, each, sites) ? each.apart() : each);
    }
    return List.copyOf(locatives);
  }

  private static boolean isApart(
      Counterparts side, Counterparts other, Locative place, List<Site> sites) {
    return place.named()
        ? soundsOnly(side, other, place)
        : isAnother(side, other, place) || Site.of(side, place).isAbroad(sites);
  }

  /** Are the place and those of the other text known, and none the same? */
  private static boolean soundsOnly(Counterparts side, Counterparts other, Locative place) {
    List<Span> known = known(side, place);
    boolean all =
        side.names().stream()
            .map(Name::span)
            .filter(place.phrase()::overlaps)
            .allMatch(name -> known.stream().anyMatch(span -> span.equals(name)));
    return all
        && !known.isEmpty()
        && !side.hasPlace(place.phrase())
        && other.locatives().stream().anyMatch(each -> !known(other, each).isEmpty());
  }

  private static List<Span> known(Counterparts side, Locative place) {
    return side.places(place.phrase()).stream()
        .filter(each -> !each.people())
        .map(Place::span)
        .toList();
  }

  private static boolean isAnother(Counterparts side, Counterparts other, Locative place) {
    List<Integer> here = side.reading().wordsWhere(place.phrase()::overlaps);
    for (int word : here) {
      Optional<String> kind = Sites.of(side.reading().token(word)).filter(NAMED::contains);
      Optional<Span> owner = of(side.reading(), word);
      if (kind.isPresent() && owner.isPresent()) {
        return isMissing(side, owner.get()) && isCalledOtherwise(side, other, kind.get());
      }
    }
    return false;
  }

  /** Has each site of the kind in the other text an owner that this text lacks? */
  private static boolean isCalledOtherwise(Counterparts side, Counterparts other, String kind) {
    Reading there = other.reading();
    return IntStream.range(0, there.words().size())
        .filter(word -> Sites.of(there.token(word)).filter(kind::equals).isPresent())
        .allMatch(word -> of(there, word).filter(owner -> isMissing(other, owner)).isPresent());
  }

  private static boolean isMissing(Counterparts side, Span owner) {
    return !side.means(owner, SAME)
        && !side.hasPlace(owner)
        && side.reading().marks().names().stream()
            .filter(name -> name.span().overlaps(owner))
            .noneMatch(side::meets);
  }

  /** The definite genitive right behind the site: one word, or the second of two. */
  private static Optional<Span> of(Reading reading, int site) {
    int first = site + 1;
    if (!Sites.isBare(reading.token(site)) || !follows(reading, first)) {
      return Optional.empty();
    }
    int last = isDefinite(reading.token(first)) ? first : first + 1;
    boolean genitive = last == first || (follows(reading, last) && isDefinite(reading.token(last)));
    Span owner = reading.token(first).span();
    return genitive && !GENERAL.contains(reading.token(last).normal())
        ? Optional.of(owner.union(reading.token(last).span()))
        : Optional.empty();
  }

  /** Is there a content word, with nothing but a space between it and the one before? */
  private static boolean follows(Reading reading, int word) {
    return word < reading.words().size()
        && reading.token(word).isArabic()
        && reading.token(word).span().start() == reading.token(word - 1).span().end() + 1;
  }

  private static boolean isDefinite(Token token) {
    return token.normal().startsWith("ال") && token.normal().length() > 4;
  }
}

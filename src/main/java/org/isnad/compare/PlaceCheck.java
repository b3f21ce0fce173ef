// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Markers.Way;
import org.isnad.text.NameReader.Name;
import org.isnad.text.NameReader.Sort;
import org.isnad.text.PlaceNames.Place;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Do two texts put the same thing in two places?
 *
 * <p>Each has a place the other lacks, given the same way (in, from, to) and of the same rank
 * (named, or a kind of site). What a city is in agrees with it; two cities of one country do not.
 */
final class PlaceCheck {

  private final Counterparts a;
  private final Counterparts b;
  private final List<Locative> ofA;
  private final List<Locative> ofB;
  private final Optional<Couple> across;
  private final Optional<Couple> setAside;
  private final Optional<Couple> difference;

  /**
   * Two places for one thing.
   *
   * @param rest how much else the texts have in common, in [0, 1]
   */
  record Couple(Span a, Span b, double rest) {

    /** Is what the texts contradict each other in nothing but these places? */
    boolean isIn(Contrast.Seen seen) {
      Span here = seen.a();
      Span there = seen.b();
      return here != null && there != null && a.overlaps(here) && b.overlaps(there);
    }
  }

  PlaceCheck(Counterparts a, Counterparts b) {
    this.a = a;
    this.b = b;
    List<Locative> allOfA = PlacesApart.locatives(a, b);
    List<Locative> allOfB = PlacesApart.locatives(b, a);
    this.ofA = allOfA.stream().filter(each -> !each.rejected()).toList();
    this.ofB = allOfB.stream().filter(each -> !each.rejected()).toList();
    this.across = eastAndWest();
    this.setAside =
        new PlaceSetAside(a, b)
            .find(allOfA, allOfB)
            .map(spans -> couple(spans.get(0), spans.get(1)));
    this.difference = across.or(() -> setAside).or(this::sameRank).or(this::aNameForAPlace);
  }

  /** A place in both texts: a known one, or one that sounds or reads the same. */
  boolean agrees() {
    return ofA.stream().anyMatch(Locative::met)
        || ofB.stream().anyMatch(Locative::met)
        || a.reading().marks().places().stream().anyMatch(place -> a.hasPlace(place.span()));
  }

  boolean bothSpeak() {
    return !ofA.isEmpty() && !ofB.isEmpty();
  }

  /** The two places that differ most clearly. */
  Optional<Couple> difference() {
    return difference;
  }

  /** East against west of one town: both parts in a place phrase, and neither text has both. */
  Optional<Couple> across() {
    return across;
  }

  /** A place of one text that the other sets aside: "in Oslo", "in Bergen, not in Oslo". */
  Optional<Couple> setAside() {
    return setAside;
  }

  private Optional<Couple> eastAndWest() {
    List<Couple> across = new ArrayList<>();
    for (Locative one : ofA) {
      Set<String> here = parts(a, one);
      for (Locative other : ofB) {
        Set<String> there = parts(b, other);
        boolean alone = !names(b, ofB, here) && !names(a, ofA, there);
        if (alone && one.way() == other.way() && Compass.isAcross(here, there)) {
          across.add(couple(part(a.reading(), one), part(b.reading(), other)));
        }
      }
    }
    return across.stream().min(inFront());
  }

  private static Set<String> parts(Counterparts side, Locative place) {
    return Compass.of(Locative.words(side.reading(), place.whole()));
  }

  private static boolean names(Counterparts side, List<Locative> places, Set<String> parts) {
    return places.stream().anyMatch(each -> parts(side, each).equals(parts));
  }

  private Comparator<Couple> inFront() {
    return new MirrorOrder(a.reading(), b.reading())
        .of(each -> each.a.start(), each -> each.b.start());
  }

  private static Span part(Reading reading, Locative in) {
    return Locative.words(reading, in.whole()).stream()
        .filter(token -> !Compass.of(List.of(token)).isEmpty())
        .map(Token::span)
        .findFirst()
        .orElse(in.phrase());
  }

  private Optional<Couple> sameRank() {
    List<Couple> couples = new ArrayList<>();
    for (Locative one : ofA) {
      for (Locative other : ofB) {
        boolean fresh = !one.met() && !other.met() && one.named() == other.named();
        if (fresh && sameWay(one, other) && !holds(one.phrase(), other.phrase())) {
          couples.add(couple(shown(one, other), shown(other, one)));
        }
      }
    }
    return couples.stream()
        .min(Comparator.comparingDouble((Couple each) -> -each.rest).thenComparing(inFront()))
        .or(this::anyRank);
  }

  /** A site on one side and a named place on the other, each the only place its text gives. */
  private Optional<Couple> anyRank() {
    if (ofA.size() == 1 && ofB.size() == 1) {
      Locative one = ofA.get(0);
      Locative other = ofB.get(0);
      boolean fresh = !one.met() && !other.met() && !one.equals(other);
      if (fresh && sameWay(one, other) && (isSite(a, one) && isSite(b, other))) {
        return Optional.of(couple(shown(one, other), shown(other, one)));
      }
    }
    return Optional.empty();
  }

  /** May a town that no list knows lie in the country or region of the other text? */
  private boolean holds(Span ofA, Span ofB) {
    return (isWide(a, ofA) && isUnlisted(b, ofB)) || (isWide(b, ofB) && isUnlisted(a, ofA));
  }

  private static boolean isWide(Counterparts side, Span words) {
    List<Place> places = side.places(words).stream().filter(place -> !place.people()).toList();
    return !places.isEmpty() && places.stream().allMatch(Place::isWide);
  }

  private static boolean isUnlisted(Counterparts side, Span words) {
    return side.places(words).stream().allMatch(Place::people);
  }

  private static boolean isSite(Counterparts side, Locative place) {
    return !Locative.sites(side.reading(), place.phrase()).isEmpty();
  }

  /** "in Dunmere" against "chose Marlock": a place on one side, a name alone on the other. */
  private Optional<Couple> aNameForAPlace() {
    Span nameOfA = loneName(a, ofA);
    Span nameOfB = loneName(b, ofB);
    for (Locative one : ofA) {
      if (nameOfB != null
          && one.named()
          && !one.met()
          && ofB.stream().allMatch(Locative::met)
          && !holds(one.phrase(), nameOfB)) {
        return Optional.of(couple(one.phrase(), nameOfB));
      }
    }
    for (Locative other : ofB) {
      if (nameOfA != null
          && other.named()
          && !other.met()
          && ofA.stream().allMatch(Locative::met)
          && !holds(nameOfA, other.phrase())) {
        return Optional.of(couple(nameOfA, other.phrase()));
      }
    }
    return Optional.empty();
  }

  /** The one name, of no person or body, that the other text lacks; null when none or several. */
  private static @Nullable Span loneName(Counterparts side, List<Locative> places) {
    List<Span> lone =
        side.names().stream()
            .filter(n -> n.sort() == Sort.PLACE || n.sort() == Sort.NAME)
            .filter(n -> !n.speaks() && !side.meets(n))
            .filter(n -> places.stream().noneMatch(p -> p.phrase().overlaps(n.span())))
            .map(Name::span)
            .toList();
    if (lone.size() == 1) {
      return lone.get(0);
    }
    List<Span> known =
        side.reading().marks().places().stream()
            .filter(place -> !place.people())
            .map(Place::span)
            .filter(span -> !side.hasPlace(span))
            .toList();
    return known.size() == 1 ? known.get(0) : null;
  }

  private static boolean sameWay(Locative one, Locative other) {
    boolean way = one.way() == other.way() || (one.way() != Way.FROM && other.way() != Way.FROM);
    return way && one.isOfOneStage(other);
  }

  private Couple couple(Span one, Span other) {
    double here = a.rest(one);
    double there = b.rest(other);
    return new Couple(one, other, (Math.min(here, there) + Math.max(here, there)) / 2);
  }

  /** The phrase, with its preposition where the two differ in that too ("off", "in"). */
  private static Span shown(Locative one, Locative other) {
    int own = one.phrase().start() - one.whole().start();
    int theirs = other.phrase().start() - other.whole().start();
    boolean latin = own > 0 && theirs > 0 && own != theirs;
    return latin && one.named() && other.named() && Math.max(own, theirs) <= 5
        ? one.whole()
        : one.phrase();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Markers.Way;
import org.isnad.text.NameReader.Name;
import org.isnad.text.Span;
import org.isnad.text.Token;

/** Does one text set aside, for another, the place that the other text gives? */
final class PlaceSetAside {

  /** Mean nearness from which the words of two places are the same. */
  private static final double SAME = 0.8;

  private final Counterparts a;
  private final Counterparts b;
  private final PhraseNearness nearness;

  PlaceSetAside(Counterparts a, Counterparts b) {
    this.a = a;
    this.b = b;
    this.nearness = new PhraseNearness(a.reading(), b.reading());
  }

  /** The words on both sides, in order: the place given, and what the other puts for it. */
  Optional<List<Span>> find(List<Locative> ofA, List<Locative> ofB) {
    return spans(a, b, ofA, ofB)
        .or(() -> spans(b, a, ofB, ofA).map(spans -> List.of(spans.get(1), spans.get(0))));
  }

  private Optional<List<Span>> spans(
      Counterparts side, Counterparts other, List<Locative> own, List<Locative> others) {
    for (Locative given : own) {
      for (Locative rejected : others) {
        boolean left = given.way() == Way.FROM && rejected.way() != Way.FROM;
        boolean told = !given.rejected() && rejected.rejected() && !left;
        if (told && isOne(side, other, given, rejected)) {
          Locative instead =
              others.stream()
                  .filter(each -> !each.rejected() && !each.met())
                  .findFirst()
                  .orElse(rejected);
          return Optional.of(List.of(given.phrase(), instead.phrase()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOne(Counterparts side, Counterparts other, Locative one, Locative two) {
    boolean known =
        side.places(one.phrase()).stream()
            .anyMatch(place -> other.places(two.phrase()).stream().anyMatch(place::meets));
    return known || sounds(side, other, one, two) || means(side, other, one, two);
  }

  private static boolean sounds(Counterparts side, Counterparts other, Locative one, Locative two) {
    return side.names().stream()
        .filter(name -> name.span().overlaps(one.phrase()))
        .anyMatch(
            name ->
                other.names().stream()
                    .filter(each -> each.span().overlaps(two.phrase()))
                    .anyMatch(each -> isAlike(name, each)));
  }

  private static boolean isAlike(Name one, Name other) {
    return !one.sounds().isEmpty()
        && one.sounds().size() == other.sounds().size()
        && one.sounds().get(0).alike(other.sounds().get(0));
  }

  private boolean means(Counterparts side, Counterparts other, Locative one, Locative two) {
    List<Token> here = Locative.words(side.reading(), one.phrase());
    List<Token> there = Locative.words(other.reading(), two.phrase());
    return !here.isEmpty() && nearness.of(here, there) >= SAME;
  }
}

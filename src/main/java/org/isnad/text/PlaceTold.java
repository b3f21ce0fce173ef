// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.text.Markers.Kind;
import org.isnad.text.Markers.Marker;
import org.isnad.text.Markers.Way;
import org.isnad.text.Rejections.Rejection;
import org.jspecify.annotations.Nullable;

/** Does a text put something at a place, and what, or does it set the place aside? */
final class PlaceTold {

  /** "Well away from Oslo": not in Oslo. */
  private static final Set<String> AWAY = Set.of("away", "far", "بعيدا");

  private final List<Token> tokens;
  private final List<Rejection> rejections;
  private final Stages stages;

  PlaceTold(List<Token> tokens) {
    this.tokens = tokens;
    this.rejections = Rejections.of(tokens);
    this.stages = new Stages(tokens);
  }

  /**
   * The marker of a place.
   *
   * @param at where its word stands
   */
  Marker marker(Span word, Way way, Span phrase, int at) {
    return new Marker(Kind.PLACE, word, way, phrase, isRejected(at), stages.at(at));
  }

  private boolean isRejected(int at) {
    return isAway(at)
        || rejections.stream().filter(each -> each.holds(at)).anyMatch(this::isOfPlaces);
  }

  private boolean isAway(int at) {
    return at > 0 && AWAY.contains(tokens.get(at - 1).normal());
  }

  /** "Did not stay in Oslo but wrote": nothing is put in the place of Oslo. */
  private boolean isOfPlaces(Rejection rejection) {
    int instead = rejection.instead();
    return instead < 0 || (instead < tokens.size() && Markers.isBeforePlace(tokens.get(instead)));
  }

  /** "In Oslo, not Bergen": places set aside without a word that announces them. */
  List<Marker> withoutMarker(List<Marker> markers) {
    return rejections.stream()
        .filter(each -> each.instead() < 0)
        .filter(each -> markers.stream().noneMatch(m -> each.holds(index(m.span()))))
        .map(this::bare)
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Marker bare(Rejection rejection) {
    Span phrase = PlacePhrase.behind(tokens, rejection.first());
    Span cue = tokens.get(rejection.cue()).span();
    return phrase == null ? null : new Marker(Kind.PLACE, cue, Way.AT, phrase, true, "");
  }

  private int index(Span span) {
    int at = 0;
    while (tokens.get(at).span().start() < span.start()) {
      at++;
    }
    return at;
  }
}

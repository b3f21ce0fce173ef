// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.claim.Relation;
import org.isnad.compare.Dimension.Kind;
import org.isnad.compare.Dimension.Verdict;
import org.isnad.compare.FigureComparison.Partners;
import org.isnad.text.Markers;
import org.isnad.text.Quantity;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * In which respects do the texts agree or differ?
 *
 * <p>Symbols speak first: figures, times, cues of polarity, words from two ends of one scale. Where
 * the texts conflict and no symbol says in what, the words without a counterpart do: behind a word
 * of cause it is the cause, behind a word of place the place, a name or nothing at all (the same
 * words in other roles) the actor, and else polarity. A conflict is named only between texts whose
 * relation is one: of texts about two questions, differing figures contradict nothing.
 */
final class Dimensions {

  /** Share of the other words in common from which two names or places stand for one thing. */
  private static final double MOST = 0.4;

  /** Axis of the opposites that tell which came first. */
  private static final String ORDER = "before-after";

  private final ReadingPair pair;
  private final boolean conflict;
  private final List<Dimension> found = new ArrayList<>();

  private Dimensions(ReadingPair pair, Relation relation) {
    this.pair = pair;
    this.conflict = relation == Relation.CONFLICT;
  }

  static List<Dimension> of(ReadingPair pair, Relation relation) {
    if (!relation.isSameQuestion()) {
      return List.of();
    }
    Dimensions dimensions = new Dimensions(pair, relation);
    dimensions.figures();
    dimensions.times();
    if (!dimensions.roles() && !dimensions.setAside()) {
      dimensions.polarity();
    }
    if (dimensions.conflict && dimensions.found.stream().noneMatch(Dimensions::differs)) {
      dimensions.causeOrWords();
    }
    return List.copyOf(dimensions.found);
  }

  private static boolean differs(Dimension dimension) {
    return dimension.verdict() == Verdict.CONFLICT;
  }

  private void figures() {
    FigureComparison figures = pair.figures();
    Optional<Partners> telling = FigureAgreement.telling(figures);
    Optional<Partners> conflicting = telling.filter(each -> conflict && !each.meets());
    Optional<Partners> agreeing = figures.agreement();
    if (conflicting.isPresent()) {
      differ(conflicting.get());
    } else if (agreeing.isPresent()) {
      Partners same = agreeing.get();
      add(kind(same.a()), same.a().span(), same.b().span(), Verdict.AGREE, null);
    } else if (figures.oneSpeaks()) {
      add(Kind.QUANTITY, first(pair.a()), first(pair.b()), Verdict.SILENT, null);
    }
  }

  private void differ(Partners figures) {
    Quantity a = figures.a();
    Quantity b = figures.b();
    double magnitude = a.magnitude(b);
    boolean counts = kind(a) == Kind.QUANTITY && !Double.isNaN(magnitude);
    add(kind(a), a.against(b), b.against(a), Verdict.CONFLICT, counts ? magnitude : null);
  }

  /** How long a thing lasts is a matter of time; how old somebody is, is not. */
  private static Kind kind(Quantity quantity) {
    boolean lasts = quantity.kind() == Quantity.Kind.DURATION && !"age".equals(quantity.role());
    return lasts ? Kind.TIME : Kind.QUANTITY;
  }

  private static @Nullable Span first(Reading reading) {
    List<Quantity> quantities = reading.marks().quantities();
    return quantities.isEmpty() ? null : quantities.get(0).span();
  }

  private void times() {
    TimeCheck times = pair.times();
    Optional<TimeCheck.Couple> conflicting = times.conflict().filter(each -> conflict);
    Optional<TimeCheck.Couple> telling = conflicting.isPresent() ? conflicting : times.agreement();
    telling.ifPresent(
        each ->
            add(
                Kind.TIME,
                each.a().span(),
                each.b().span(),
                conflicting.isPresent() ? Verdict.CONFLICT : Verdict.AGREE,
                null));
  }

  /** Two who change parts differ in who did it, though the words be opposites ("buy", "sell"). */
  private boolean roles() {
    boolean swapped = conflict && (swapRoles() || swapSides());
    if (swapped && found.stream().noneMatch(Dimensions::differs)) {
      add(Kind.ACTOR, null, null, Verdict.CONFLICT, null);
    }
    return swapped;
  }

  /** "Fog, not ice", where the other text says ice: no denial of what it came of; so of places. */
  private boolean setAside() {
    Optional<CauseComparison.Match> cause =
        pair.causes()
            .filter(match -> conflict && match.finding() == CauseComparison.Finding.SET_ASIDE);
    Optional<PlaceCheck.Couple> place = pair.places().setAside().filter(each -> conflict);
    cause.ifPresent(match -> add(Kind.CAUSE, match.a(), match.b(), Verdict.CONFLICT, null));
    if (cause.isEmpty()) {
      place.ifPresent(each -> add(Kind.PLACE, each.a(), each.b(), Verdict.CONFLICT, null));
    }
    return cause.isPresent() || place.isPresent();
  }

  private boolean swapRoles() {
    return pair.roles()
        .filter(match -> match.finding() == RoleComparison.Finding.SWAPPED)
        .isPresent();
  }

  /** Surer of opposites than of deeds that it does not know. */
  private boolean swapSides() {
    return pair.acts().filter(ActComparison.Match::swapped).isPresent()
        && pair.contrast().conflict().isEmpty();
  }

  private void causeOrWords() {
    pair.causes()
        .filter(CauseComparison.Match::differs)
        .ifPresentOrElse(
            match -> add(Kind.CAUSE, match.a(), match.b(), Verdict.CONFLICT, null), this::words);
  }

  private void polarity() {
    if (conflict && !pair.figures().complement()) {
      Denial denial = pair.denial();
      Optional<Contrast.Seen> seen = pair.contrast().conflict();
      Optional<Contrast.Seen> denied = denial.seen().filter(each -> denial.denied() > 0.4);
      Optional<Contrast.Seen> only = Assertions.only(pair);
      denied.or(() -> only).or(() -> seen).or(() -> loosely()).ifPresent(this::tell);
    }
  }

  /** East and west of one place are a matter of place, though the words be opposites. */
  private void tell(Contrast.Seen seen) {
    pair.places()
        .across()
        .filter(couple -> couple.isIn(seen))
        .ifPresentOrElse(
            couple -> add(Kind.PLACE, couple.a(), couple.b(), Verdict.CONFLICT, null),
            () -> add(kind(seen), seen.a(), seen.b(), Verdict.CONFLICT, null));
  }

  /** Which of two came first is a matter of time. */
  private Kind kind(Contrast.Seen seen) {
    boolean order = isOrder(pair.a(), seen.a()) && isOrder(pair.b(), seen.b());
    return order ? Kind.TIME : Kind.POLARITY;
  }

  private static boolean isOrder(Reading reading, @Nullable Span span) {
    return reading.marks().opposites().stream()
        .anyMatch(each -> each.axis().equals(ORDER) && each.span().equals(span));
  }

  /** Only one text negates, and no word of the other is a clear counterpart of what it turns. */
  private Optional<Contrast.Seen> loosely() {
    boolean one =
        pair.contrast().ofA().turns().isEmpty() != pair.contrast().ofB().turns().isEmpty();
    return pair.contrast()
        .most(Contrast.What.ELSEWHERE)
        .filter(each -> one && found.stream().noneMatch(Dimensions::differs));
  }

  /** No symbol differs: the words without a counterpart decide. */
  private void words() {
    Difference a = Difference.ofA(pair);
    Difference b = Difference.ofB(pair);
    if (a.isNone() && b.isNone() && mayBeSameWords()) {
      add(Kind.ACTOR, null, null, Verdict.CONFLICT, null);
      return;
    }
    if (a.has(Markers.Kind.CAUSE) || b.has(Markers.Kind.CAUSE)) {
      add(Kind.CAUSE, cause(a), cause(b), Verdict.CONFLICT, null);
      return;
    }
    Optional<PlaceCheck.Couple> places =
        pair.places().difference().filter(each -> each.rest() >= MOST);
    Optional<ActorCheck.Couple> actors =
        pair.actors().difference().filter(each -> each.rest() >= MOST);
    if (places.isPresent() && actors.filter(each -> each.sure()).isEmpty()) {
      add(Kind.PLACE, places.get().a(), places.get().b(), Verdict.CONFLICT, null);
      return;
    }
    if (actors.isPresent()) {
      add(Kind.ACTOR, actors.get().a(), actors.get().b(), Verdict.CONFLICT, null);
      return;
    }
    Optional<Span> placeA = a.behind(Markers.Kind.PLACE);
    Optional<Span> placeB = b.behind(Markers.Kind.PLACE);
    if (placeA.isPresent() && placeB.isPresent()) {
      add(Kind.PLACE, placeA.get(), placeB.get(), Verdict.CONFLICT, null);
    } else if (a.name().isPresent() && b.name().isPresent()) {
      add(Kind.ACTOR, a.name().get(), b.name().get(), Verdict.CONFLICT, null);
    } else {
      add(Kind.POLARITY, a.most().orElse(null), b.most().orElse(null), Verdict.CONFLICT, null);
    }
  }

  /** Words near in meaning may still be opposites; the same words in other roles are not. */
  private boolean mayBeSameWords() {
    return pair.a().isArabic() != pair.b().isArabic() || pair.a().stems().equals(pair.b().stems());
  }

  private static @Nullable Span cause(Difference side) {
    return side.behind(Markers.Kind.CAUSE).or(side::most).orElse(null);
  }

  private void add(
      Kind kind, @Nullable Span a, @Nullable Span b, Verdict verdict, @Nullable Double magnitude) {
    found.add(new Dimension(kind, a, b, verdict, magnitude));
  }
}

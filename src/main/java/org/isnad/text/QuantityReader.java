// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.QuantityLexicon.Bound;
import org.isnad.text.QuantityLexicon.Noun;
import org.jspecify.annotations.Nullable;

/**
 * Which figures does a text give, as values, and of what?
 *
 * <p>Reads digits of any script, number words, ranges, bounds, vague words, fractions and ratios as
 * percent, money, measures in base units, durations in seconds, duals, nothing ("no one was
 * killed"), and ordinals. Dates, hours and numbered names ("Flight 370", "F-16") are no figures. A
 * part of a counted whole ("half of the 800 workers") gives the percentage, the whole, and the
 * count that follows from the two. Any string is accepted; the figures come in order of position.
 *
 * <p>Cost: linear in the words, with windows of some twenty words around each figure.
 */
public final class QuantityReader {

  private static final int CONTEXT_REACH = 20;

  /** A share of the votes is a result, as the turnout is. */
  private static final String VOTE = "vote";

  private final FigureWords words;
  private final List<Token> tokens;
  private final List<Quantity> found = new ArrayList<>();
  private final BitSet dates;
  private final QuantityCounted counted;
  private final QuantityEvents events;
  private final QuantityBounds bounds;
  private final QuantitySigns signs;
  private final QuantityFormer former;
  private final QuantityChanges changes;
  private final QuantityRates rates;
  private final QuantityFinder finder;
  private final QuantityWholes wholes;

  private QuantityReader(String text, List<Token> tokens) {
    this.words = FigureWords.of(text);
    this.tokens = tokens;
    this.dates = TimeReader.covered(words);
    this.counted = new QuantityCounted(words);
    this.events = new QuantityEvents(words);
    QuantityTrend trend = new QuantityTrend(words);
    this.bounds = new QuantityBounds(words);
    this.signs = new QuantitySigns(words, counted);
    this.former = new QuantityFormer(words, counted);
    this.changes = new QuantityChanges(words, trend, former);
    this.rates = new QuantityRates(words, dates);
    this.finder = new QuantityFinder(words, events, trend);
    this.wholes = new QuantityWholes(words, dates, finder, counted);
  }

  /**
   * The figures of a text.
   *
   * @param text the text as it was given
   * @param tokens its tokens, for the stems of what is counted; may be empty
   */
  public static List<Quantity> read(String text, List<Token> tokens) {
    return new QuantityReader(text, tokens).all();
  }

  private List<Quantity> all() {
    int at = 0;
    while (at < words.size()) {
      QuantityDraft draft = dates.get(at) ? null : finder.at(at);
      if (draft != null
          && dates.nextSetBit(draft.start()) < draft.unitEnd()
          && dates.nextSetBit(draft.start()) >= 0) {
        draft = null;
      }
      if (draft == null) {
        at++;
        continue;
      }
      draft = QuantityAges.aged(words, draft) ? draft.inYears() : signs.signed(draft);
      draft = former.inUnitBefore(draft, found);
      FigureTable.Hit<Double> rate = rates.of(draft);
      QuantityDraft whole = wholes.of(draft);
      draft = wholes.rest(draft, whole, found);
      boolean leads = wholes.leads(draft);
      found.add(finished(draft, leads, whole == null ? draft.unitEnd() : whole.unitEnd()));
      if (whole != null) {
        QuantityDraft count = wholes.count(draft, whole);
        if (count != null) {
          found.add(finished(count, false, whole.unitEnd()));
        }
        found.add(finished(whole, true, whole.unitEnd()));
      }
      at = Math.max(at + 1, Math.max(draft.unitEnd(), whole == null ? 0 : whole.unitEnd()));
      if (rate != null) {
        dates.set(rate.end() - 1);
      }
    }
    return List.copyOf(found);
  }

  /**
   * The figure; what happened is looked for behind {@code end}, the end of its whole if any. Growth
   * by -3 percent is a fall by 3, and so is a fall of -3.
   */
  private Quantity finished(QuantityDraft draft, boolean whole, int end) {
    Bound bound = signs.turned(bounds.of(draft.unitStart(), draft.unitEnd(), draft.kind()), draft);
    QuantityDraft bounded = draft.range() && bound == Bound.ABOUT ? draft : bounded(draft, bound);
    boolean about = bound == Bound.ABOUT && !draft.range();
    Noun noun = noun(draft);
    String role = role(draft, noun, end);
    if (draft.value() < 0 && Quantity.isChange(role)) {
      return finished(draft.negated().as(Quantity.FALL), whole, end);
    }
    if (changes.leavesPart(draft, role)) {
      bounded = bounded.ofRest();
      draft = draft.ofRest();
      role = Quantity.FALL;
    }
    FigureTable.Hit<Double> rate = rates.of(draft);
    int spanEnd = rate == null || rate.end() > draft.unitEnd() + 2 ? draft.unitEnd() : rate.end();
    return new Quantity(
        bounded.low(),
        bounded.high(),
        draft.value(),
        draft.kind(),
        draft.unit(),
        draft.said(),
        about || draft.vague(),
        draft.vague(),
        whole,
        !whole && end == draft.unitEnd() && QuantityRoles.part(words, draft),
        role,
        concept(draft, noun),
        stems(draft),
        words.bare(draft.start(), draft.end()),
        words.bare(draft.unitStart(), spanEnd),
        context(draft),
        rate == null ? 0 : rate.value());
  }

  private @Nullable Noun noun(QuantityDraft draft) {
    if (draft.noun() != null) {
      return draft.noun();
    }
    return switch (draft.kind()) {
      case COUNT, PERCENT, MEASURE -> counted.noun(draft.unitStart(), draft.unitEnd());
      default -> null;
    };
  }

  private @Nullable String concept(QuantityDraft draft, @Nullable Noun noun) {
    boolean counts = draft.kind() == Quantity.Kind.COUNT || draft.kind() == Quantity.Kind.ORDINAL;
    if (draft.kind() == Quantity.Kind.MEASURE) {
      String of = UnitAspect.of(words, draft.unitStart(), draft.unitEnd(), draft.kind());
      return of != null || noun == null ? of : noun.concept();
    }
    String thing = noun == null ? null : noun.concept();
    if (thing != null && !counts && thing.equals(VOTE)) {
      return UnitAspect.PREFIX + VOTE;
    }
    if (thing != null || counts) {
      return thing;
    }
    return UnitAspect.of(words, draft.unitStart(), draft.unitEnd(), draft.kind());
  }

  private @Nullable String role(QuantityDraft draft, @Nullable Noun noun, int end) {
    if (draft.role() != null) {
      return draft.role();
    }
    String said = QuantityRoles.of(words, draft);
    if (said != null) {
      return said;
    }
    if (draft.kind() == Quantity.Kind.DURATION || draft.kind() == Quantity.Kind.ORDINAL) {
      return null;
    }
    String moved = changes.of(draft, found);
    boolean before = Quantity.FORMER.equals(moved);
    // "The number of people killed fell by 120": these are no dead.
    boolean by = Quantity.isChange(moved) && words.is(draft.unitStart() - 1, "by");
    boolean counts = draft.kind() == Quantity.Kind.COUNT;
    String event = counts && !before && !by ? events.role(draft.unitStart(), end, noun) : null;
    return event != null ? event : moved;
  }

  private static QuantityDraft bounded(QuantityDraft draft, @Nullable Bound bound) {
    if (bound == null || draft.kind() == Quantity.Kind.ORDINAL) {
      return draft;
    }
    double width = Math.abs(draft.value()) * Quantity.ABOUT_PERCENT / 100;
    return switch (bound) {
      case LEAST, MORE -> draft.between(draft.low(), Double.POSITIVE_INFINITY);
      case MOST, LESS -> draft.between(least(draft), draft.high());
      case ABOUT ->
          draft.vague() ? draft : draft.between(draft.low() - width, draft.high() + width);
      default -> draft;
    };
  }

  /** Where "at most" ends: at nothing, but temperatures and what is below zero have no end. */
  private static double least(QuantityDraft draft) {
    boolean open = draft.low() < 0 || UnitTable.DEGREE.base().equals(draft.unit());
    return open ? Double.NEGATIVE_INFINITY : 0;
  }

  private List<String> stems(QuantityDraft draft) {
    Span span = words.span(draft.unitStart(), draft.unitEnd());
    return QuantityRoles.stems(tokens, span);
  }

  private Span context(QuantityDraft draft) {
    int from = draft.unitStart();
    while (from > 0 && draft.unitStart() - from < CONTEXT_REACH && !border(from - 1)) {
      from--;
    }
    int to = draft.unitEnd();
    while (to < words.size() && to - draft.unitEnd() < CONTEXT_REACH && !border(to)) {
      to++;
    }
    return words.span(from, to);
  }

  private boolean border(int at) {
    return words.sentenceEnd(at) || words.comma(at);
  }

  /** Signs that make a plain numeral part of a name or code. */
  static final Set<String> JOINTS = Set.of("/", "#", "_", "@");
}

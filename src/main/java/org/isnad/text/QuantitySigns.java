// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Objects;
import java.util.Set;
import org.isnad.text.QuantityLexicon.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Is a figure below zero? "-5 degrees", "minus $3 million", "12 below zero", "salib thalatha".
 *
 * <p>Counts have no sign: a dash before one is a bullet or joins a name. But a bare number after
 * "minus" or before "below zero" is a temperature.
 */
final class QuantitySigns {

  private static final Set<String> DASHES = Set.of("-", "−", "–");
  private static final Set<String> LEADING = Set.of("minus", "negative", "ناقص", "سالب", "السالب");
  private static final Set<String> BELOW = Set.of("below", "under", "تحت", "دون");
  private static final Set<String> FROM_ZERO =
      Set.of("below", "under", "above", "تحت", "دون", "فوق");
  private static final Set<String> JOINING = Set.of("to", "and", "or", "الي", "و", "او");
  private static final Set<String> ZERO = Set.of("zero", "freezing", "الصفر");

  private final FigureWords words;
  private final QuantityCounted counted;

  QuantitySigns(FigureWords words, QuantityCounted counted) {
    this.words = words;
    this.counted = counted;
  }

  /** The figure with its sign, and with the words that say so. */
  QuantityDraft signed(QuantityDraft draft) {
    int end = draft.unitEnd();
    if (words.oneOf(end + 1, ZERO) && words.oneOf(end, FROM_ZERO)) {
      QuantityDraft degrees = draft.kind() == Quantity.Kind.COUNT ? inDegrees(draft) : draft;
      boolean measured = Objects.equals(degrees.unit(), UnitTable.DEGREE.base());
      QuantityDraft signed = belowZero(end) ? degrees.negated() : degrees;
      return measured ? signed.ending(end + 2) : draft;
    }
    int sign = draft.unitStart() - 1;
    if (words.has(sign, LEADING)) {
      return led(counts(draft) ? draft : inDegrees(draft), sign);
    }
    return isDash(sign) ? led(rangeInDegrees(draft) ? inDegrees(draft) : draft, sign) : draft;
  }

  /** "-5 to -2 degrees": the unit behind the second is meant for both. */
  private boolean rangeInDegrees(QuantityDraft draft) {
    boolean more = words.has(draft.end(), JOINING) && isDash(draft.end() + 1);
    FigureTable.Hit<UnitTable.Unit> unit = more ? UnitTable.find(words, draft.end() + 3) : null;
    boolean degrees = unit != null && unit.value().base().equals(UnitTable.DEGREE.base());
    return degrees && draft.kind() == Quantity.Kind.COUNT;
  }

  private static QuantityDraft led(QuantityDraft draft, int sign) {
    return switch (draft.kind()) {
      case COUNT, DURATION, ORDINAL -> draft;
      case PERCENT, MONEY, MEASURE -> draft.below(sign);
    };
  }

  /** "At most 12 below zero" is at least -12. */
  @Nullable Bound turned(@Nullable Bound bound, QuantityDraft draft) {
    boolean below = draft.value() < 0 && belowZero(draft.unitEnd() - 2);
    if (bound == null || !below) {
      return bound;
    }
    return switch (bound) {
      case LEAST -> Bound.MOST;
      case MOST -> Bound.LEAST;
      case MORE -> Bound.LESS;
      case LESS -> Bound.MORE;
      default -> bound;
    };
  }

  private boolean belowZero(int at) {
    return BELOW.contains(words.at(at).key()) && ZERO.contains(words.at(at + 1).key());
  }

  /** A dash that touches the figure behind it and no word before it. */
  private boolean isDash(int at) {
    boolean joined = words.at(at).touches() && !words.is(at - 1, "(");
    return DASHES.contains(words.at(at).key()) && words.at(at + 1).touches() && !joined;
  }

  /** Is it a number of anything but degrees? */
  private boolean counts(QuantityDraft draft) {
    return draft.kind() != Quantity.Kind.COUNT
        || draft.noun() != null
        || counted.noun(draft.unitStart(), draft.unitEnd()) != null;
  }

  private static QuantityDraft inDegrees(QuantityDraft draft) {
    return draft.in(UnitTable.DEGREE, draft.unitStart(), draft.unitEnd());
  }
}

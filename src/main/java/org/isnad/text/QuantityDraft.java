// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import org.isnad.text.QuantityLexicon.Noun;
import org.jspecify.annotations.Nullable;

/**
 * A figure while it is being read.
 *
 * @param start index of its first word
 * @param end index after the words of the number
 * @param unitStart index of the first word of the figure with its unit
 * @param unitEnd index after the last word of the figure with its unit
 * @param low least value, in base units
 * @param high greatest value
 * @param value number written, in base units
 * @param kind dimension
 * @param unit base unit, or null
 * @param said unit as said, or null
 * @param vague true when no figure is written
 * @param range true when two bounds are written
 * @param noun the thing counted, where the figure itself says it (duals), or null
 * @param role what is said of it, where the figure itself says it, or null
 */
record QuantityDraft(
    int start,
    int end,
    int unitStart,
    int unitEnd,
    double low,
    double high,
    double value,
    Quantity.Kind kind,
    @Nullable String unit,
    @Nullable String said,
    boolean vague,
    boolean range,
    @Nullable Noun noun,
    @Nullable String role) {

  static QuantityDraft count(NumberPhrase number) {
    return new QuantityDraft(
        number.start(),
        number.end(),
        number.start(),
        number.end(),
        number.low(),
        number.high(),
        number.value(),
        Quantity.Kind.COUNT,
        null,
        null,
        number.vague(),
        false,
        null,
        null);
  }

  static QuantityDraft of(int start, int end, double value, Quantity.Kind kind) {
    return new QuantityDraft(
        start, end, start, end, value, value, value, kind, null, null, false, false, null, null);
  }

  /** A part of a whole, as percent. */
  static QuantityDraft part(int start, int end, double part) {
    return of(start, end, part * 100, Quantity.Kind.PERCENT).withSaid("percent", "part");
  }

  QuantityDraft withSaid(String base, String name) {
    return new QuantityDraft(
        start, end, unitStart, unitEnd, low, high, value, kind, base, name, vague, range, noun,
        role);
  }

  /** "aged 45": years, though no unit is said. */
  QuantityDraft inYears() {
    return in(UnitTable.YEAR, unitStart, unitEnd).as("age");
  }

  QuantityDraft in(UnitTable.Unit of, int unitFrom, int unitTo) {
    double by = of.factor();
    return new QuantityDraft(
        start,
        end,
        unitFrom,
        unitTo,
        low * by,
        high * by,
        value * by,
        of.kind(),
        of.base(),
        of.name(),
        vague,
        range,
        noun,
        role);
  }

  /** The two bounds of a range; the number written is their middle. */
  QuantityDraft to(NumberPhrase upper) {
    return new QuantityDraft(
        start,
        upper.end(),
        unitStart,
        upper.end(),
        low,
        upper.high(),
        (low + upper.high()) / 2,
        kind,
        unit,
        said,
        vague || upper.vague(),
        true,
        noun,
        role);
  }

  /** Six metres and twenty centimetres: a smaller unit of the same base added. */
  QuantityDraft plus(double more, int newEnd) {
    return new QuantityDraft(
        start,
        newEnd,
        unitStart,
        newEnd,
        low + more,
        high + more,
        value + more,
        kind,
        unit,
        said,
        vague,
        range,
        noun,
        role);
  }

  QuantityDraft of(Noun counted) {
    return new QuantityDraft(
        start, end, unitStart, unitEnd, low, high, value, kind, unit, said, vague, range, counted,
        role);
  }

  QuantityDraft as(@Nullable String newRole) {
    return new QuantityDraft(
        start, end, unitStart, unitEnd, low, high, value, kind, unit, said, vague, range, noun,
        newRole);
  }

  QuantityDraft ending(int newUnitEnd) {
    return new QuantityDraft(
        start,
        end,
        unitStart,
        newUnitEnd,
        low,
        high,
        value,
        kind,
        unit,
        said,
        vague,
        range,
        noun,
        role);
  }

  QuantityDraft between(double least, double most) {
    return of(least, most, value);
  }

  /** What is left of the whole: the other half, two thirds for a third. */
  QuantityDraft ofRest() {
    return of(100 - high, 100 - low, 100 - value);
  }

  /** What is left of so many when these are taken away. */
  QuantityDraft takenFrom(double all) {
    return of(all - high, all - low, all - value);
  }

  /** As far below zero as it is above. */
  QuantityDraft negated() {
    return of(-high, -low, -value);
  }

  private QuantityDraft of(double least, double most, double written) {
    return new QuantityDraft(
        start, end, unitStart, unitEnd, least, most, written, kind, unit, said, vague, range, noun,
        role);
  }

  /** Below zero by a sign in front, which is meant for the lower bound of a range alone. */
  QuantityDraft below(int sign) {
    double most = range ? high : -low;
    int first = start == unitStart ? sign : start;
    double written = range ? (most - low) / 2 : -value;
    double least = range ? -low : -high;
    return new QuantityDraft(
        first, end, sign, unitEnd, least, most, written, kind, unit, said, vague, range, noun,
        role);
  }
}

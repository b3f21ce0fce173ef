// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of which counted whole is a figure a part, and which count follows from the two? */
final class QuantityWholes {

  private static final int WHOLE_REACH = 3;
  private static final int PART_REACH = 14;
  private static final int ALL_REACH = 10;
  private static final Set<String> BUT = Set.of("but", "except");
  private static final Set<String> ARABIC_BUT = Set.of("الا", "عدا", "خلا", "باستثناء", "باستثنا");

  private static final Set<String> ALL =
      Set.of("كل", "جميع", "كافه", "جميعا", "كلهم", "كلها", "كلهن", "جميعهم", "جميعها", "كافتهم");

  private static final Set<String> NOT = Set.of("لم", "لا", "لن", "ليس", "ليست", "ما");

  private final FigureWords words;
  private final BitSet dates;
  private final QuantityFinder finder;
  private final QuantityCounted counted;

  QuantityWholes(FigureWords words, BitSet dates, QuantityFinder finder, QuantityCounted counted) {
    this.words = words;
    this.dates = dates;
    this.finder = finder;
    this.counted = counted;
  }

  /** The counted whole behind "of" ("of the 800", "of the town's 120", "min asl 90"), or null. */
  @Nullable QuantityDraft of(QuantityDraft part) {
    int at = behindThing(part);
    boolean outOf = words.is(at, "out") || words.is(at + 1, "اصل");
    at = words.is(at, "out") ? at + 1 : at;
    if (!words.is(at, "of") && !words.is(at, "من") && !words.is(at, "بين")) {
      return null;
    }
    for (int i = at + 1; i <= at + WHOLE_REACH; i++) {
      QuantityDraft next = dates.get(i) ? null : finder.at(i);
      boolean count =
          next != null && next.kind() == Quantity.Kind.COUNT && (outOf || !next.vague());
      if (next != null) {
        return count && next.value() > 1 ? next : null;
      }
    }
    return null;
  }

  /** "Four wells out of ten", "arba' abar min asl 'ashr": past what is counted. */
  private int behindThing(QuantityDraft part) {
    int end = part.unitEnd();
    int behind = QuantityLexicon.behindThing(words, end);
    boolean outOf = words.is(behind, "out") && words.is(behind + 1, "of");
    boolean minAsl =
        words.is(behind, "من") && (words.is(behind + 1, "اصل") || words.is(behind + 1, "بين"));
    return part.kind() == Quantity.Kind.COUNT && (outOf || minAsl) ? behind : end;
  }

  /** "Of the twelve mills in the valley, five are": a whole said first, with its part behind. */
  boolean leads(QuantityDraft draft) {
    boolean count = draft.kind() == Quantity.Kind.COUNT && !draft.vague() && draft.value() > 1;
    return count && QuantityRoles.ledByOf(words, draft.unitStart()) && partFollows(draft.unitEnd());
  }

  private boolean partFollows(int end) {
    for (int i = end; i < end + PART_REACH && !words.sentenceEnd(i); i++) {
      QuantityDraft next = dates.get(i) ? null : finder.at(i);
      if (next != null) {
        return next.kind() == Quantity.Kind.COUNT || next.kind() == Quantity.Kind.PERCENT;
      }
    }
    return false;
  }

  /** The count that a share of a counted whole gives, or null. */
  @Nullable QuantityDraft count(QuantityDraft part, QuantityDraft whole) {
    if (part.kind() != Quantity.Kind.PERCENT || part.value() > 100) {
      return null;
    }
    double by = whole.value() / 100;
    return new QuantityDraft(
        part.start(),
        part.end(),
        part.unitStart(),
        part.unitEnd(),
        part.low() * by,
        part.high() * by,
        part.value() * by,
        Quantity.Kind.COUNT,
        null,
        null,
        false,
        part.range(),
        counted.noun(whole.start(), whole.end()),
        null);
  }

  /**
   * "All but three of the 48", "of the 48, all but three", "al-48 jami'an illa thalatha": the 45
   * others. The figure as it is where nothing is taken from a whole.
   */
  QuantityDraft rest(QuantityDraft draft, @Nullable QuantityDraft whole, List<Quantity> before) {
    if (draft.kind() != Quantity.Kind.COUNT || draft.vague() || !isTaken(draft.start())) {
      return draft;
    }
    double all = whole != null ? whole.value() : before.isEmpty() ? 0 : last(before);
    return all > draft.high() ? draft.takenFrom(all) : draft;
  }

  private static double last(List<Quantity> before) {
    Quantity last = before.get(before.size() - 1);
    return last.kind() == Quantity.Kind.COUNT && !last.vague() ? last.value() : 0;
  }

  private boolean isTaken(int start) {
    if (words.oneOf(start - 1, BUT)) {
      return words.is(start - 2, "all");
    }
    if (!words.oneOf(start - 1, ARABIC_BUT)) {
      return false;
    }
    boolean all = false;
    for (int i = start - 1; i >= 0 && start - i <= ALL_REACH && !words.sentenceEnd(i); i--) {
      if (words.oneOf(i, NOT) && !words.is(i + 1, "عدا") && !words.is(i + 1, "خلا")) {
        return false;
      }
      all |= words.oneOf(i, ALL);
    }
    return all;
  }
}

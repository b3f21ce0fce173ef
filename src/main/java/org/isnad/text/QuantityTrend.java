// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.QuantityLexicon.Bound;
import org.jspecify.annotations.Nullable;

/** Does a figure say by how much something rose or fell? */
final class QuantityTrend {

  private static final int REACH = 20;
  private static final Set<String> NEGATIVE = Set.of("سلبي", "سلبيا", "سالب", "سالبا");

  private static final int BOUND_REACH = 2;

  private final FigureWords words;

  QuantityTrend(FigureWords words) {
    this.words = words;
  }

  /** Rise or fall, for a figure that says by how much. */
  @Nullable String change(int start, int end) {
    for (int way = 1; way <= REACH; way++) {
      FigureTable.Hit<String> before = changeAt(start - way);
      if (before != null) {
        return turned(before, start - way);
      }
      FigureTable.Hit<String> after = way <= 3 ? changeAt(end + way - 1) : null;
      if (after != null) {
        return turned(after, end + way - 1);
      }
    }
    return null;
  }

  /** "Negative growth", "numuww salbi" is a fall. */
  private String turned(FigureTable.Hit<String> change, int at) {
    boolean negative = words.is(at - 1, "negative") || words.has(change.end(), NEGATIVE);
    return negative ? Quantity.FALL : change.value();
  }

  /** The word of a change at the position, or null; "less than" and "up to" only bound a figure. */
  FigureTable.@Nullable Hit<String> changeAt(int at) {
    FigureTable.Hit<String> hit = QuantityLexicon.CHANGES.find(words, at);
    return hit == null || bounds(at, hit.end()) ? null : hit;
  }

  private boolean bounds(int at, int end) {
    for (int from = Math.max(0, at - BOUND_REACH); from <= at; from++) {
      FigureTable.Hit<Bound> before = QuantityLexicon.BEFORE.find(words, from);
      FigureTable.Hit<Bound> after = QuantityLexicon.AFTER.find(words, from);
      boolean bounds = before != null && before.end() >= end && startsFigure(before.end());
      if (bounds || after != null && after.end() >= end) {
        return true;
      }
    }
    return false;
  }

  private boolean startsFigure(int at) {
    boolean sign = UnitTable.currency(words.at(at).key()) || words.is(at, "a");
    int from = sign ? at + 1 : at;
    return words.at(from).numeral() || NumberWords.TABLE.find(words, from) != null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For each of which length of time is a figure said: "20,000 barrels an hour", "thalathat atnan min
 * al-qamh yawmiyyan"?
 *
 * <p>The time stands right behind the figure, or behind what is counted or measured.
 */
final class QuantityRates {

  private static final int OF_REACH = 3;

  /** What makes a date or a length of "a day": "three people a day later". */
  static final Set<String> AFTER_TIMES =
      Set.of("after", "before", "later", "earlier", "ago", "and", "into", "old", "off", "when");

  private static final FigureTable<Double> TABLE =
      FigureTable.load("unitrate", row -> Double.valueOf(row[1]));

  private final FigureWords words;
  private final BitSet dates;

  QuantityRates(FigureWords words, BitSet dates) {
    this.words = words;
    this.dates = dates;
  }

  /** The length of time in seconds with where its words end, or null. */
  FigureTable.@Nullable Hit<Double> of(QuantityDraft draft) {
    if (draft.kind() == Quantity.Kind.ORDINAL) {
      return null;
    }
    FigureTable.Hit<Double> right = at(draft.unitEnd());
    if (right != null) {
      return right;
    }
    int thing = thing(draft);
    FigureTable.Hit<Double> behind = at(thing);
    boolean of = words.is(thing, "of") || words.is(thing, "من");
    for (int i = thing + 2; of && behind == null && i <= thing + OF_REACH; i++) {
      behind = at(i);
    }
    return behind;
  }

  /** Where the noun behind a count ends. */
  private int thing(QuantityDraft draft) {
    int end = draft.unitEnd();
    if (draft.kind() != Quantity.Kind.COUNT || words.is(end, "of") || words.is(end, "من")) {
      return end;
    }
    return QuantityLexicon.behindThing(words, end);
  }

  private FigureTable.@Nullable Hit<Double> at(int at) {
    FigureTable.Hit<Double> hit = dates.get(at) ? null : TABLE.find(words, at);
    return hit == null || told(at, hit.end()) ? null : hit;
  }

  /** Does more follow that makes it a time at which, not a time for each of which? */
  private boolean told(int at, int end) {
    FigureWord next = words.at(end);
    boolean certain = words.is(at, "في") && (next.numeral() || next.isDefinite());
    return certain || AFTER_TIMES.contains(next.key());
  }
}

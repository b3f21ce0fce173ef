// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Is a figure what was before: "up from 5", "against 5 a year earlier", "ba'd an kana khamsa"? */
final class QuantityFormer {

  private static final Set<String> FROM = Set.of("from", "من");

  /** Words right before "from" that tell where a change began. */
  private static final Set<String> MOVED =
      Set.of(
          "up", "down", "higher", "lower", "صعودا", "ارتفاعا", "نزولا", "هبوطا", "انخفاضا",
          "تراجعا");

  private static final Set<String> AGAINST = Set.of("against", "versus", "مقابل");
  private static final Set<String> WAS = Set.of("كان", "كانت");

  /** Words behind a figure that set it in another time. */
  private static final Set<String> ONCE =
      Set.of(
          "earlier",
          "before",
          "ago",
          "previous",
          "previously",
          "last",
          "prior",
          "قبل",
          "الماضي",
          "الماضيه",
          "السابق",
          "السابقه",
          "نفسه",
          "نفسها",
          "ذاته",
          "ذاتها",
          "المنصرم");

  private static final int ONCE_REACH = 9;

  private final FigureWords words;
  private final QuantityCounted counted;
  private final QuantityHedges hedges;

  QuantityFormer(FigureWords words, QuantityCounted counted) {
    this.words = words;
    this.counted = counted;
    this.hedges = new QuantityHedges(words);
  }

  /** "5 million dollars, up from 3 million": with the unit that is not said again. */
  QuantityDraft inUnitBefore(QuantityDraft draft, List<Quantity> before) {
    boolean bare = draft.kind() == Quantity.Kind.COUNT && draft.noun() == null && !draft.vague();
    int link = hedges.before(draft.unitStart());
    boolean linked = compares(link) || words.oneOf(link, FROM) && movedFrom(link);
    boolean noun = counted.noun(draft.start(), draft.end()) != null;
    return bare && linked && !noun && !before.isEmpty()
        ? inUnitOf(before.get(before.size() - 1), draft)
        : draft;
  }

  private static QuantityDraft inUnitOf(Quantity other, QuantityDraft draft) {
    String said = other.said();
    String unit = other.unit();
    double by = said == null ? Double.NaN : UnitTable.factor(said);
    if (said == null || unit == null || Double.isNaN(by)) {
      return draft;
    }
    UnitTable.Unit same = new UnitTable.Unit(other.kind(), unit, by, 1, said);
    return draft.in(same, draft.unitStart(), draft.unitEnd());
  }

  /** Does the word before "from" tell that it moved? */
  boolean movedFrom(int from) {
    return words.oneOf(from - 1, MOVED);
  }

  private boolean compares(int link) {
    boolean with = words.is(link, "with") || words.is(link, "to");
    boolean english = with && words.is(link - 1, "compared");
    boolean arabic = words.is(link, "مقارنه") || words.is(link - 1, "مقارنه");
    return english || arabic || words.oneOf(link, AGAINST) || hadBeen(link);
  }

  /**
   * "5 million against 3 million a year earlier": a figure of the same unit, and of another time.
   */
  boolean compared(QuantityDraft draft, List<Quantity> before) {
    int link = hedges.before(draft.unitStart());
    if (before.isEmpty() || !compares(link)) {
      return false;
    }
    Quantity last = before.get(before.size() - 1);
    boolean alike = last.kind() == draft.kind() && Objects.equals(last.unit(), draft.unit());
    return alike && (hadBeen(link) || once(draft.unitEnd()));
  }

  /** "Ba'd an kanat". */
  boolean hadBeen(int at) {
    boolean after = words.is(at - 1, "بعدما") || words.is(at - 1, "ان") && words.is(at - 2, "بعد");
    return words.oneOf(at, WAS) && after;
  }

  private boolean once(int end) {
    for (int i = end; i < end + ONCE_REACH && !words.sentenceEnd(i) && !words.comma(i); i++) {
      if (words.oneOf(i, ONCE)) {
        return true;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Does a figure say by how much something changed, from what, or to what, or how much it is?
 *
 * <p>"Rose by 5", "a rise of 5", "ziyada qadruha khamsa" are changes, "rose to 5", "is 5", "balagha
 * khamsa" levels, and "up from 5", "compared with 5 a year earlier" what was before.
 */
final class QuantityChanges {

  private static final Set<String> BY = Set.of("by", "بنسبه", "بمقدار", "بواقع", "نسبته", "نسبه");

  /** Words before the value reached, not the change. */
  private static final Set<String> LEVELS =
      Set.of("to", "at", "from", "of", "the", "الي", "عند", "من", "البالغ", "في", "علي");

  private static final Set<String> FROM = Set.of("from", "من");
  private static final Set<String> TO = Set.of("to", "at", "الي", "عند", "ل", "حتي");

  /** What leads from the word of a change to its size. */
  private static final Set<String> SIZED =
      Set.of("of", "قدره", "قدرها", "مقداره", "مقدارها", "نسبته", "نسبتها", "بلغ", "بلغت", "بلغا");

  private static final Set<String> REACHED = Set.of("بلغ", "بلغت");

  /** Words behind a figure that make it a difference. */
  private static final Set<String> THAN_BEFORE =
      Set.of("more", "extra", "dearer", "cheaper", "اضافيه", "اضافيا", "اكثر", "زياده", "اقل");

  /** Verbs whose bare object is the size of the change: "zada 'adad al-sukkan thalathat alaf". */
  private static final Set<String> MOVING =
      Set.of(
          "زاد", "زادت", "ازداد", "ازدادت", "ارتفع", "ارتفعت", "نما", "قفز", "قفزت", "انخفض",
          "انخفضت", "تراجع", "تراجعت", "هبط", "هبطت", "تقلص", "تقلصت");

  private static final Set<String> LESSER =
      Set.of("fewer", "smaller", "cheaper", "shorter", "slower");
  private static final Set<String> GREATER =
      Set.of("more", "bigger", "larger", "longer", "dearer", "faster");

  private static final Set<String> OF = Set.of("of", "من");

  /** Words behind "half of" that mean what it was. */
  private static final Set<String> ITSELF = Set.of("its", "their", "what", "قيمته", "قيمتها");

  /** What is told in parts of another whole. */
  private static final Set<String> SHARES =
      Set.of("share", "proportion", "percentage", "نسبه", "حصه", "support", "تاييد");

  private static final Set<String> NUMBER = Set.of("عدد", "اعداد");

  /** Words between a verb and a figure that is not its object. */
  private static final Set<String> TURNS =
      Set.of(
          "بعد", "قبل", "منذ", "اثر", "مع", "عن", "علي", "الي", "من", "التي", "الذي", "حين",
          "عندما", "بسبب", "جراء", "خلال", "بعدما", "كما", "فيما", "بينما");

  private static final Set<String> HEIGHT = Set.of("ارتفاع", "rise", "fall", "drop");
  private static final int LEVEL_REACH = 9;
  private static final int CHANGE_REACH = 6;

  private final FigureWords words;
  private final QuantityTrend trend;
  private final QuantityHedges hedges;
  private final QuantityFormer former;

  QuantityChanges(FigureWords words, QuantityTrend trend, QuantityFormer former) {
    this.words = words;
    this.trend = trend;
    this.hedges = new QuantityHedges(words);
    this.former = former;
  }

  /**
   * The role of the figure in a change, or null.
   *
   * @param before the figures read before it
   */
  @Nullable String of(QuantityDraft draft, List<Quantity> before) {
    if (draft.range()) {
      return null;
    }
    if (former.compared(draft, before)) {
      return Quantity.FORMER;
    }
    String compared = comparative(draft);
    if (compared != null) {
      return compared;
    }
    String change = trend.change(draft.unitStart(), draft.unitEnd());
    if (change == null) {
      return stated(draft) ? Quantity.LEVEL : null;
    }
    if (sized(draft)) {
      return change;
    }
    String level = level(draft.unitStart(), draft.unitEnd());
    if (level != null) {
      return level;
    }
    if (touchesLevel(draft)) {
      return Quantity.LEVEL;
    }
    return by(draft) || moving(draft) ? change : null;
  }

  /** "30% fewer", "a third smaller", "60 fewer": how far below or above something it is. */
  private @Nullable String comparative(QuantityDraft draft) {
    int end = draft.unitEnd();
    if (draft.kind() == Quantity.Kind.COUNT) {
      return words.is(end, "fewer") ? Quantity.FALL : null;
    }
    if (draft.kind() != Quantity.Kind.PERCENT) {
      return null;
    }
    return words.oneOf(end, LESSER) ? Quantity.FALL : words.oneOf(end, GREATER) ? "rise" : null;
  }

  /** "Set up a fund worth 50 million": what is worth so much has not risen by it. */
  private boolean touchesLevel(QuantityDraft draft) {
    return draft.kind() == Quantity.Kind.MONEY && states(hedges.before(draft.unitStart()));
  }

  /** Fell it to half of what it was? Half of the voters are no such half. */
  boolean leavesPart(QuantityDraft draft, @Nullable String role) {
    boolean part = Quantity.LEVEL.equals(role) && "part".equals(draft.said());
    if (!part || !Quantity.FALL.equals(trend.change(draft.unitStart(), draft.unitEnd()))) {
      return false;
    }
    boolean ofOther = words.oneOf(draft.unitEnd(), OF) && !words.oneOf(draft.unitEnd() + 1, ITSELF);
    for (int i = draft.unitStart() - 1; i >= 0 && open(i); i--) {
      if (words.has(i, SHARES)) {
        return false;
      }
    }
    return !ofOther;
  }

  /** "It is 5 metres", "balagha 'adad al-sukkan khamsat alaf", with no word of a change. */
  private boolean stated(QuantityDraft draft) {
    boolean sum =
        switch (draft.kind()) {
          case COUNT, MONEY, MEASURE -> !words.oneOf(draft.unitEnd(), THAN_BEFORE);
          default -> false;
        };
    int before = hedges.before(draft.unitStart());
    return sum && (states(before) || words.at(before).isArabic() && arabicStates(before));
  }

  private boolean states(int last) {
    for (int from = Math.max(0, last - 1); from <= last; from++) {
      FigureTable.Hit<String> hit = QuantityLexicon.LEVELS.find(words, from);
      if (hit != null && hit.end() == last + 1) {
        return true;
      }
    }
    return false;
  }

  /** An Arabic verb stands before its subject. */
  private boolean arabicStates(int last) {
    for (int i = last; i >= 0 && last - i < CHANGE_REACH && open(i); i--) {
      FigureTable.Hit<String> hit = QuantityLexicon.LEVELS.find(words, i);
      boolean to = words.oneOf(last, TO);
      if (hit != null && words.at(i).isArabic()) {
        return hit.form().core().startsWith("وصل") == to;
      }
      if (words.oneOf(i, TURNS) && !(to && i == last)) {
        return false;
      }
    }
    return false;
  }

  private boolean open(int at) {
    return !words.sentenceEnd(at) && !words.comma(at) && !words.at(at).numeral();
  }

  /** "A rise of 5", "irtifa'an qadruhu khamsa"; but "a fall of 5 metres" may be no change. */
  private boolean sized(QuantityDraft draft) {
    int link = hedges.before(draft.unitStart());
    boolean length = "metre".equals(draft.unit());
    if (!words.oneOf(link, SIZED)) {
      return false;
    }
    int end = words.oneOf(link - 1, REACHED) ? link - 1 : link;
    boolean described = words.at(end - 1).isArabic() && ends(end - 1, length);
    return ends(end, length) || described;
  }

  /** Does the word of a change end before the position? */
  private boolean ends(int at, boolean length) {
    FigureTable.Hit<String> phrase = trend.changeAt(at - 2);
    return changes(at - 1, length) || phrase != null && phrase.end() == at;
  }

  private boolean changes(int at, boolean length) {
    return changes(at) && !(length && words.has(at, HEIGHT));
  }

  /** Is the figure the level a change leads "to", or the one it comes "from"? Else null. */
  private @Nullable String level(int start, int end) {
    int before = hedges.before(start);
    if (words.oneOf(before, FROM)) {
      boolean left = words.oneOf(end, TO) || reached(before) || former.movedFrom(before);
      return left ? Quantity.FORMER : null;
    }
    return words.oneOf(before, TO)
        ? Quantity.LEVEL
        : former.hadBeen(before) ? Quantity.FORMER : null;
  }

  /** "slowed to 3 percent in March, from 4": the level reached is said before. */
  private boolean reached(int from) {
    for (int i = from - 1; i >= 0 && from - i <= LEVEL_REACH && !words.sentenceEnd(i); i--) {
      if (words.at(i).numeral() && words.oneOf(hedges.before(i), TO)) {
        return true;
      }
    }
    return false;
  }

  /** Is it said to be the change ("by 5"), or a share or sum near the word of a change? */
  private boolean by(QuantityDraft draft) {
    boolean share = draft.kind() == Quantity.Kind.PERCENT || draft.kind() == Quantity.Kind.MONEY;
    return said(draft.unitStart()) || share && near(draft.unitStart(), draft.unitEnd());
  }

  /** "by 5", "bi-nisbat 5", "bi-akthar min 5". */
  private boolean said(int start) {
    int before = hedges.before(start);
    boolean hedged = words.at(before).forms().stream().anyMatch(QuantityChanges::hedgedBy);
    boolean by =
        words.oneOf(before, BY) || words.oneOf(start - 1, BY) || words.oneOf(start - 2, BY);
    return by || hedged || withBy(start);
  }

  private static boolean hedgedBy(FigureWord.Form form) {
    return form.preposition() == 'ب' && QuantityHedges.WORDS.contains(form.core());
  }

  private boolean withBy(int at) {
    return words.at(at).forms().stream().anyMatch(f -> f.preposition() == 'ب');
  }

  /** Does the word of a change stand near the figure ("fell 5", "5 higher")? */
  private boolean near(int start, int end) {
    if (changes(end)) {
      return true;
    }
    int before = hedges.compares(start - 1) || hedges.bounds(start - 1) ? start - 3 : start - 1;
    if (words.oneOf(before, LEVELS)) {
      return false;
    }
    for (int i = start - 1; i >= 0 && start - i <= CHANGE_REACH && open(i); i--) {
      if (changes(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean changes(int at) {
    return trend.changeAt(at) != null;
  }

  /** "Fell 5 degrees", "zada 'adad al-sukkan thalathat alaf": the bare object of the verb. */
  private boolean moving(QuantityDraft draft) {
    boolean measure = draft.kind() == Quantity.Kind.MEASURE;
    if (!measure && draft.kind() != Quantity.Kind.COUNT) {
      return false;
    }
    int before = hedges.before(draft.unitStart());
    return measure && changes(before, true) || movingVerb(before, measure);
  }

  private boolean movingVerb(int last, boolean measure) {
    boolean number = measure;
    for (int i = last; i >= 0 && last - i < CHANGE_REACH && open(i); i--) {
      if (words.has(i, MOVING)) {
        return number;
      }
      if (words.oneOf(i, TURNS)) {
        return false;
      }
      number |= words.has(i, NUMBER);
    }
    return false;
  }
}

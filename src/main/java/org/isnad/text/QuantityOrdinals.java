// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Map;
import java.util.Set;
import org.isnad.text.QuantityLexicon.Noun;
import org.jspecify.annotations.Nullable;

/**
 * Places in an order: "the third", "thalith ra'is" (the third president), and ranks in a contest:
 * "came third", "in fifth place", "al-markaz 11".
 */
final class QuantityOrdinals {

  private static final Noun RANK = new Noun(null, "rank", 1);
  private static final Set<String> CAME =
      Set.of("came", "comes", "coming", "finished", "finishes", "finish", "placed", "ranked");
  private static final Set<String> INTO = Set.of("in", "a", "distant", "joint", "equal", "close");
  private static final Set<String> PLACES = Set.of("place", "spot", "position");
  private static final Set<String> ARABIC_PLACES =
      Set.of("المركز", "المرتبه", "بالمركز", "بالمرتبه");
  private static final Set<String> ARABIC_CAME = Set.of("حل", "حلت", "حلا", "حلوا", "جاء", "جاءت");

  /** Words behind an ordinal that are no noun in an order. */
  private static final Set<String> NO_NOUNS =
      Set.of("من", "في", "علي", "الي", "عن", "مع", "بعد", "قبل", "ان", "هو", "هي", "بين", "خلال");

  private static final Set<String> ITS = Set.of("its", "their");
  private static final Set<String> IN_ROW = Set.of("straight", "consecutive", "successive");
  private static final Set<String> GOES_ON =
      Set.of("in", "into", "for", "on", "enters", "entered", "entering", "enter", "reached");

  private static final Set<String> GOES_INTO = Set.of("for", "into", "enters", "entered");

  private static final UnitTable.Unit DAY = span(86400);
  private static final UnitTable.Unit WEEK = span(7 * 86400);
  private static final UnitTable.Unit MONTH = span(2629746);

  /** "Its day", "its week", "for the fifth day", before an ordinal. */
  private static final Map<String, UnitTable.Unit> ITS_DAY =
      Map.ofEntries(
          Map.entry("يومه", DAY),
          Map.entry("يومها", DAY),
          Map.entry("لليوم", DAY),
          Map.entry("اسبوعه", WEEK),
          Map.entry("اسبوعها", WEEK),
          Map.entry("للاسبوع", WEEK),
          Map.entry("شهره", MONTH),
          Map.entry("شهرها", MONTH),
          Map.entry("للشهر", MONTH),
          Map.entry("عامه", UnitTable.YEAR),
          Map.entry("عامها", UnitTable.YEAR),
          Map.entry("للعام", UnitTable.YEAR));

  private static final int CAME_REACH = 6;
  private static final int GREATEST_RANK = 1000;

  private final FigureWords words;

  QuantityOrdinals(FigureWords words) {
    this.words = words;
  }

  private static UnitTable.Unit span(int seconds) {
    return new UnitTable.Unit(Quantity.Kind.DURATION, "second", seconds, 1, "second*" + seconds);
  }

  /** The ordinal that begins at the position, or null. */
  @Nullable QuantityDraft read(int at) {
    FigureTable.Hit<Integer> hit = OrdinalTable.any(words, at);
    if (hit == null) {
      return bare(at);
    }
    if (words.at(at).capital() && at > 0) {
      return null;
    }
    QuantityDraft found = ordinal(at, hit);
    if (ranks(at, hit.end())) {
      return found.of(RANK);
    }
    boolean lonely = words.is(at, "second") && !words.is(at - 1, "the") && !words.is(at - 1, "a");
    return lonely ? null : found;
  }

  private static QuantityDraft ordinal(int at, FigureTable.Hit<Integer> hit) {
    return QuantityDraft.of(at, hit.end(), hit.value(), Quantity.Kind.ORDINAL);
  }

  /** "In its fifth day", "dakhala yawmahu al-khamis": it has lasted four days, and not yet five. */
  @Nullable QuantityDraft course(int at) {
    FigureTable.Hit<Integer> hit = OrdinalTable.any(words, at);
    if (hit == null || hit.value() < 2) {
      return null;
    }
    UnitTable.Unit ofArabic = ITS_DAY.get(words.at(at - 1).key());
    boolean arabic = words.at(at).isArabic() && ofArabic != null;
    int behind = words.oneOf(hit.end(), IN_ROW) ? hit.end() + 1 : hit.end();
    boolean its = words.oneOf(at - 1, ITS) && words.oneOf(at - 2, GOES_ON);
    boolean row = words.oneOf(at - 1, Set.of("a", "the")) && words.oneOf(at - 2, GOES_INTO);
    QuantityDraft whole = ordinal(at, hit).between(hit.value() - 1, hit.value());
    if (ofArabic != null && arabic) {
      return whole.in(ofArabic, at - 1, hit.end());
    }
    FigureTable.Hit<UnitTable.Unit> unit = its || row ? UnitTable.find(words, behind) : null;
    return unit == null || unit.value().kind() != Quantity.Kind.DURATION
        ? null
        : whole.in(unit.value(), at, unit.end());
  }

  /** "The thirty-fourth", and the rank in "al-markaz 11", or null. */
  @Nullable QuantityDraft numbered(int at) {
    FigureTable.Hit<Integer> composed = OrdinalTable.composed(words, at);
    if (composed != null) {
      QuantityDraft found = ordinal(at, composed);
      return ranks(at, composed.end()) ? found.of(RANK) : found;
    }
    FigureWord word = words.at(at);
    boolean rank = word.numeral() && words.oneOf(at - 1, ARABIC_PLACES);
    boolean whole = word.number() == Math.rint(word.number()) && word.number() <= GREATEST_RANK;
    return rank && whole && word.number() >= 1
        ? QuantityDraft.of(at, at + 1, word.number(), Quantity.Kind.ORDINAL).of(RANK)
        : null;
  }

  private boolean ranks(int at, int end) {
    int before = at - 1;
    while (words.oneOf(before, INTO)) {
      before--;
    }
    boolean inTheFirst = words.is(at, "first") && words.is(at - 1, "the") && words.is(at - 2, "in");
    boolean place = words.oneOf(end, PLACES) && !inTheFirst;
    return words.oneOf(before, CAME) || place || words.oneOf(at - 1, ARABIC_PLACES);
  }

  /** "Thalith ra'is" and "hallat rabi'a": Arabic ordinals without the article. */
  private @Nullable QuantityDraft bare(int at) {
    FigureTable.Hit<Integer> hit = OrdinalTable.bare(words, at);
    if (hit == null || hit.form().definite()) {
      return null;
    }
    if (came(at)) {
      return ordinal(at, hit).of(RANK);
    }
    boolean construct = !words.at(at).key().endsWith("ه") && !words.at(at).key().endsWith("ا");
    return construct && noun(hit.end()) ? ordinal(at, hit) : null;
  }

  private boolean came(int at) {
    for (int i = at - 1; i >= 0 && at - i <= CAME_REACH; i--) {
      if (words.sentenceEnd(i) || words.comma(i) || words.at(i).numeral()) {
        return false;
      }
      if (words.has(i, ARABIC_CAME)) {
        return true;
      }
    }
    return false;
  }

  private boolean noun(int at) {
    FigureWord next = words.at(at);
    return next.word()
        && next.isArabic()
        && !next.isDefinite()
        && !NO_NOUNS.contains(next.key())
        && UnitTable.find(words, at) == null
        && NumberWords.TABLE.find(words, at) == null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

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

  private static final int CAME_REACH = 6;
  private static final int GREATEST_RANK = 1000;

  private final FigureWords words;

  QuantityOrdinals(FigureWords words) {
    this.words = words;
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

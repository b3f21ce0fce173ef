// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.QuantityLexicon.Noun;
import org.jspecify.annotations.Nullable;

/** What does a figure count: which noun behind it, or behind "number of" before it? */
final class QuantityCounted {

  private static final int NOUN_REACH = 5;
  private static final int ARABIC_NOUN_REACH = 2;
  private static final int NUMBER_OF_REACH = 20;
  private static final Noun SEAT = new Noun(null, "seat", 1);
  private static final Set<String> MORE = Set.of("more", "fewer", "less", "so");
  private static final Set<String> NUMBER_OF =
      Set.of("number", "numbers", "total", "عدد", "اعداد", "toll", "حصيله", "tally", "count");
  private static final Set<String> STOPS =
      Set.of(
          "in", "on", "at", "by", "from", "when", "while", "were", "was", "are", "is", "has",
          "have", "had", "and", "or", "to", "for", "with", "after", "before", "who", "that",
          "which", "as", "will", "would", "could", "been", "be", "than", "into", "since", "في",
          "علي", "الي", "عن", "منذ", "بعد", "قبل", "خلال", "بينهم", "بينها", "كانوا", "كان", "مع",
          "حين", "عندما", "اثر", "قرب");
  private static final Set<String> ABOUT = Set.of("about", "some", "nearly", "around");
  private static final Set<String> ROOM = Set.of("يتسع", "تتسع", "يستوعب", "تستوعب");
  private static final int ROOM_REACH = 4;

  private final FigureWords words;
  private final QuantityGroups groups;

  QuantityCounted(FigureWords words) {
    this.words = words;
    this.groups = new QuantityGroups(words);
  }

  /** The noun counted by the figure [start, end), or null. */
  @Nullable Noun noun(int start, int end) {
    if (holds(start)) {
      return SEAT;
    }
    boolean more = words.is(end, "or") && words.oneOf(end + 1, MORE);
    Noun behind = behind(more ? end + 2 : end);
    if (behind != null) {
      return groups.narrowed(behind, start, end);
    }
    Noun described = described(start);
    return described != null ? described : numberOf(start);
  }

  /** "Al-rukkab al-sab'at 'ashar" (the seventeen passengers): a definite number behind its noun. */
  private @Nullable Noun described(int start) {
    boolean split = words.is(start - 1, "ال") && words.at(start).numeral();
    int before = split ? start - 2 : start - 1;
    FigureTable.Hit<Noun> noun =
        words.at(before).isDefinite() ? QuantityLexicon.NOUNS.find(words, before) : null;
    boolean number = split || words.at(start).isDefinite();
    return number && noun != null && noun.form().definite() ? noun.value() : null;
  }

  /** "Seats 30,000", "yattasi' li-alf": so many have room, who may be no one yet. */
  private boolean holds(int start) {
    boolean hedged = words.oneOf(start - 1, ABOUT);
    int at = hedged ? start - 2 : start - 1;
    boolean capacity = words.is(at, "of") && words.is(at - 1, "capacity");
    boolean room = false;
    for (int i = at; i > at - ROOM_REACH && !words.sentenceEnd(i) && !words.comma(i); i--) {
      room |= words.has(i, ROOM);
    }
    return capacity || words.is(at, "seats") || room;
  }

  private @Nullable Noun behind(int end) {
    int from = of(end) ? end + 1 : end;
    int reach =
        words.at(from).isArabic() ? ARABIC_NOUN_REACH : of(end) ? NOUN_REACH + 2 : NOUN_REACH;
    Noun found = null;
    for (int i = from; i < from + reach && !stops(i) && (i == from || !of(i)); i++) {
      FigureTable.Hit<Noun> hit = QuantityLexicon.NOUNS.find(words, i);
      if (hit != null && hit.form().and() || hit == null && (found != null || arabicAnd(i))) {
        break;
      }
      if (hit != null) {
        found = merged(found, hit.value());
        i = hit.end() - 1;
      }
      if (hit != null && words.at(i).isArabic()) {
        break;
      }
    }
    return found;
  }

  /** "people dead" are people who are dead; else the last noun of a chain is its head. */
  private static Noun merged(@Nullable Noun before, Noun next) {
    boolean said = next.role() != null && "person".equals(next.concept());
    return before != null && before.concept() != null && said
        ? new Noun(next.role(), before.concept(), 1)
        : next;
  }

  private boolean of(int at) {
    return words.is(at, "of") || words.is(at, "من");
  }

  private boolean arabicAnd(int at) {
    FigureTable.Hit<NumberWords.Entry> hit = NumberWords.TABLE.find(words, at);
    return hit != null && hit.form().and();
  }

  private boolean stops(int at) {
    return at >= words.size()
        || words.sentenceEnd(at)
        || words.comma(at)
        || STOPS.contains(words.at(at).key());
  }

  private @Nullable Noun numberOf(int start) {
    for (int i = start - 1; i >= 0 && start - i <= NUMBER_OF_REACH; i--) {
      if (words.sentenceEnd(i) || words.at(i).numeral()) {
        return null;
      }
      if (words.has(i, NUMBER_OF)) {
        return behind(words.is(i + 1, "of") ? i + 2 : i + 1);
      }
    }
    return null;
  }
}

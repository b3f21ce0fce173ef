// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.QuantityLexicon.Noun;
import org.jspecify.annotations.Nullable;

/**
 * Of which group are the people that a figure counts: "64 hurt among the protesters", "the number
 * of those hurt of the police reached 57"?
 */
final class QuantityGroups {

  private static final String PERSON = "person";
  private static final int REACH_BEHIND = 5;
  private static final int REACH_BEFORE = 12;
  private static final Set<String> OF = Set.of("among", "from", "of", "من", "بين", "صفوف");
  private static final Set<String> NUMBER = Set.of("number", "toll", "عدد", "حصيله");

  private final FigureWords words;

  QuantityGroups(FigureWords words) {
    this.words = words;
  }

  /** The noun of the figure [start, end), or the group that is named of such people. */
  Noun narrowed(Noun noun, int start, int end) {
    if (!PERSON.equals(noun.concept())) {
      return noun;
    }
    String behind = noun.role() == null ? null : group(end, end + REACH_BEHIND);
    String group = behind != null ? behind : ofNumber(start);
    return group == null ? noun : new Noun(noun.role(), group, noun.times());
  }

  /** Of the words between "the number of" and its figure. */
  private @Nullable String ofNumber(int start) {
    for (int i = start - 1; i >= 0 && start - i <= REACH_BEFORE && !words.sentenceEnd(i); i--) {
      if (words.has(i, NUMBER)) {
        return group(i + 2, start);
      }
    }
    return null;
  }

  /** The first group of people that is named behind "of" or "among" in [from, to), or null. */
  private @Nullable String group(int from, int to) {
    for (int i = from;
        i < to && i < words.size() && !words.sentenceEnd(i) && !words.comma(i);
        i++) {
      int named = words.is(i + 1, "the") ? i + 2 : i + 1;
      FigureTable.Hit<Noun> hit =
          words.has(i, OF) ? QuantityLexicon.NOUNS.find(words, named) : null;
      String concept = hit == null ? null : hit.value().concept();
      if (concept != null && concept.startsWith(PERSON + "/")) {
        return concept;
      }
    }
    return null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words that touch a figure make of it: a frequency, a rate, a part. */
final class QuantityRoles {

  private static final int STEMS_BEHIND = 3;
  private static final int STEMS_BEFORE = 3;
  private static final Set<String> EVERY = Set.of("every", "each", "كل");
  private static final Set<String> PER = Set.of("per", "لكل", "للواحد", "للشخص", "each", "apiece");
  private static final Set<String> AMONG =
      Set.of("including", "includes", "بينهم", "بينها", "بينهن", "منهم", "منها", "ضمنهم", "فيهم");
  private static final Set<String> THE = Set.of("the", "its", "their", "these", "those");
  private static final Set<String> LEVELS_OR_VERBS =
      Set.of("while", "but", "after", "when", "بينما");
  private static final int AMONG_REACH = 7;
  private static final int SENTENCE_REACH = 16;

  private QuantityRoles() {}

  static @Nullable String of(FigureWords words, QuantityDraft draft) {
    int start = draft.unitStart();
    int end = draft.unitEnd();
    return switch (draft.kind()) {
      case DURATION -> duration(words, start, end);
      case MONEY, COUNT -> rate(words, end) ? "rate" : null;
      default -> null;
    };
  }

  private static @Nullable String duration(FigureWords words, int start, int end) {
    if (EVERY.contains(words.at(start - 1).key())) {
      return "frequency";
    }
    return QuantityAges.isAge(words, start, end) ? "age" : null;
  }

  private static boolean rate(FigureWords words, int end) {
    boolean each = words.is(end, "a") || words.is(end, "an");
    boolean noun = each && words.at(end + 1).word() && !PER.contains(words.at(end + 1).key());
    boolean time = each && words.oneOf(end + 2, QuantityRates.AFTER_TIMES);
    return noun && !time || PER.contains(words.at(end).key());
  }

  /** Is it counted among others: "including 5 women", "900 of the workers", "baynahum 12"? */
  static boolean part(FigureWords words, QuantityDraft draft) {
    boolean count = draft.kind() == Quantity.Kind.COUNT;
    return count
        && (among(words, draft.unitStart())
            || draft.noun() == null && of(words, draft.unitEnd())
            || ofThose(words, draft.unitStart()));
  }

  private static boolean among(FigureWords words, int start) {
    for (int i = start - 1; i >= 0 && start - i <= AMONG_REACH && !words.sentenceEnd(i); i--) {
      boolean them =
          words.oneOf(i, Set.of("of", "among"))
              && words.oneOf(i + 1, Set.of("them", "whom", "these", "those", "which"));
      if (words.oneOf(i, AMONG) || words.has(i, AMONG) || them) {
        return true;
      }
      if (words.oneOf(i, LEVELS_OR_VERBS)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "400,000 of the people", "900 min al-'ummal", "12 children are among the dead"; behind a dual,
   * which has its noun, "min" is "from".
   */
  private static boolean of(FigureWords words, int end) {
    boolean the =
        words.is(end, "of") && words.oneOf(end + 1, Set.of("the", "its", "their", "those", "them"));
    boolean arabic = words.is(end, "من") && words.at(end + 1).isDefinite();
    for (int i = end; i < end + AMONG_REACH && !words.sentenceEnd(i) && !words.comma(i); i++) {
      if (words.is(i, "among") && words.is(i + 1, "the")) {
        return true;
      }
    }
    return (the || arabic) && !words.at(end + 2).numeral();
  }

  /** "Of the people working there, 900", "min bayn al-muwazzafin 900": a sentence so begun. */
  private static boolean ofThose(FigureWords words, int start) {
    int first = start;
    while (first > 0 && !words.sentenceEnd(first - 1) && start - first < SENTENCE_REACH) {
      if (words.at(first - 1).numeral()) {
        return false;
      }
      first--;
    }
    boolean english = words.oneOf(first, Set.of("of", "among")) && first < start - 2;
    boolean arabic =
        words.is(first, "من") && words.is(first + 1, "بين")
            || words.is(first, "بين") && start - first > 1 && !words.is(start - 1, "بين");
    return english || arabic;
  }

  /** Does a sentence begin "of the" or "min bayn" right before the figure? */
  static boolean ledByOf(FigureWords words, int start) {
    int of = words.oneOf(start - 1, THE) ? start - 2 : start - 1;
    boolean arabic = words.oneOf(of, Set.of("بين", "اصل")) && words.is(of - 1, "من");
    int first = arabic ? of - 1 : of;
    boolean begins = first == 0 || first > 0 && words.sentenceEnd(first - 1);
    return begins && (arabic || words.is(of, "of"));
  }

  /** Stems of the words behind the figure, then of those before it, up to a sign each way. */
  static List<String> stems(List<Token> tokens, Span figure) {
    List<String> stems = new ArrayList<>();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().start() < figure.end()) {
      first++;
    }
    for (int i = first; i < tokens.size() && stems.size() < STEMS_BEHIND; i++) {
      if (tokens.get(i).kind() != Token.Kind.WORD) {
        break;
      }
      stems.add(tokens.get(i).stem());
    }
    int last = tokens.size() - 1;
    while (last >= 0 && tokens.get(last).span().end() > figure.start()) {
      last--;
    }
    int most = stems.size() + STEMS_BEFORE;
    for (int i = last; i >= 0 && stems.size() < most; i--) {
      if (tokens.get(i).kind() != Token.Kind.WORD) {
        break;
      }
      stems.add(tokens.get(i).stem());
    }
    return stems;
  }
}

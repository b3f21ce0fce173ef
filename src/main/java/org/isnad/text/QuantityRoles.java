// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words that touch a figure make of it: an age, a frequency, a rate, a change. */
final class QuantityRoles {

  private static final int STEMS_BEHIND = 3;
  private static final int STEMS_BEFORE = 3;
  private static final Set<String> EVERY = Set.of("every", "each", "كل");
  private static final Set<String> AGED = Set.of("aged", "age", "العمر", "عمره", "عمرها", "بعمر");
  private static final Set<String> OLD = Set.of("old", "العمر", "عمره", "عمرها");
  private static final Set<String> PER = Set.of("per", "لكل", "للواحد", "للشخص", "each", "apiece");
  private static final Set<String> BY = Set.of("by", "بنسبه", "بمقدار", "بواقع", "نسبته", "نسبه");

  /** Words before the value reached, not the change. */
  private static final Set<String> LEVELS =
      Set.of("to", "at", "from", "of", "the", "الي", "عند", "من", "البالغ", "في", "علي");

  private static final int CHANGE_REACH = 6;

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
    boolean dash = words.is(end, "-");
    boolean aged =
        words.oneOf(start - 1, AGED)
            || words.oneOf(start - 2, AGED)
            || words.oneOf(dash ? end + 1 : end, OLD);
    return aged ? "age" : null;
  }

  private static boolean rate(FigureWords words, int end) {
    boolean each = words.is(end, "a") || words.is(end, "an");
    boolean noun = each && words.at(end + 1).word() && !PER.contains(words.at(end + 1).key());
    return noun || PER.contains(words.at(end).key());
  }

  /** Does the figure say by how much something changed ("by 5", "fell 5", "5 higher")? */
  static boolean by(FigureWords words, int start, int end) {
    if (words.oneOf(start - 1, BY) || words.oneOf(start - 2, BY) || changes(words, end)) {
      return true;
    }
    if (words.at(start).forms().stream().anyMatch(f -> f.preposition() == 'ب')) {
      return true;
    }
    if (LEVELS.contains(words.at(start - 1).key())) {
      return false;
    }
    for (int i = start - 1; i >= 0 && start - i <= CHANGE_REACH; i--) {
      if (words.sentenceEnd(i) || words.comma(i) || words.at(i).numeral()) {
        return false;
      }
      if (changes(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean changes(FigureWords words, int at) {
    return QuantityLexicon.CHANGES.find(words, at) != null;
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

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words that touch a figure make of it: an age, a frequency, a rate, a part. */
final class QuantityRoles {

  private static final int STEMS_BEHIND = 3;
  private static final int STEMS_BEFORE = 3;
  private static final Set<String> EVERY = Set.of("every", "each", "كل");
  private static final Set<String> AGED = Set.of("aged", "age", "العمر", "عمره", "عمرها", "بعمر");
  private static final Set<String> AGED_BARE = Set.of("aged", "عمره", "عمرها");
  private static final Set<String> OLD = Set.of("old", "العمر", "عمره", "عمرها");
  private static final Set<String> YEARS = Set.of("عاما", "سنه", "عام", "اعوام", "سنوات");
  private static final Set<String> AGE = Set.of("عمر", "العمر", "عمره", "عمرها", "يناهز");
  private static final Set<String> LESS_OR_MORE =
      Set.of("يقل", "تقل", "يزيد", "تزيد", "زاد", "زادت", "اقل", "فضلا", "بعد");
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
    boolean dash = words.is(end, "-");
    boolean aged =
        words.oneOf(start - 1, AGED)
            || words.oneOf(start - 2, AGED)
            || words.oneOf(dash ? end + 1 : end, OLD);
    return aged || arabicAge(words, start, end) ? "age" : null;
  }

  /** "'an 78 'aman", "'an 'umr nahaza 91 'aman", "Rami Said (34 'aman)". */
  private static boolean arabicAge(FigureWords words, int start, int end) {
    boolean years = words.oneOf(end - 1, YEARS);
    boolean died = words.is(start - 1, "عن") && !words.oneOf(start - 2, LESS_OR_MORE);
    boolean age = words.oneOf(start - 2, AGE) || words.oneOf(start - 3, AGE);
    boolean apposed = words.is(start - 1, "(") && words.is(end, ")") && !words.at(start).is("و");
    return years && (died || age || apposed);
  }

  /** A bare number said to be an age: "aged 45", "at the age of 45", "Ana Duarte, 45,". */
  static boolean aged(FigureWords words, QuantityDraft draft) {
    int before = draft.start() - 1;
    boolean bare = draft.kind() == Quantity.Kind.COUNT && !draft.vague() && draft.value() < 130;
    if (!bare || draft.value() < 1) {
      return false;
    }
    boolean of = words.is(before, "of") && words.is(before - 1, "age");
    int behind = words.at(draft.end()).key().length();
    boolean apart = behind == 0 || words.is(draft.end(), ",") || words.is(draft.end(), "،");
    boolean apposed =
        words.is(before, ",")
            && words.at(before - 1).capital()
            && words.at(before - 2).capital()
            && words.at(draft.start()).numeral()
            && apart
            && draft.value() > 4;
    return of || words.oneOf(before, AGED_BARE) || apposed;
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
            || of(words, draft.unitEnd())
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

  /** "400,000 of the people", "900 min al-'ummal", "12 children are among the dead". */
  private static boolean of(FigureWords words, int end) {
    boolean the =
        words.is(end, "of") && words.oneOf(end + 1, Set.of("the", "its", "their", "those", "them"));
    boolean arabic =
        words.is(end, "من")
            && words.at(end + 1).forms().stream().anyMatch(FigureWord.Form::definite);
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

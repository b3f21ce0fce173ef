// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.text.NameReader.Run;
import org.isnad.text.NameReader.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Names in Arabic script, by what stands around them: a title or calling before, a given name at
 * the head, a kunya, the kind of a place or body, quotation marks.
 */
final class ArabicNames {

  private static final int LONGEST_QUOTED = 4;

  /** So far back a verb may stand from the "to" it leads with. */
  private static final int FARTHEST = 4;

  private static final Set<String> PLACE_BEGINNINGS =
      Set.of("ام", "بيت", "كفر", "دير", "عين", "تل", "راس", "خان", "باب", "برج", "وادي", "بني");

  /** After these prepositions stands whom something reaches as often as where. */
  private static final Set<String> REACHING = Set.of("من", "الي", "علي");

  /** Behind these "to" leads to what comes of something. */
  private static final Set<String> LEADING =
      Set.of("ادي", "ادت", "يؤدي", "تؤدي", "تحول", "تحولت", "دفع", "دفعت", "دعا", "دعت");

  /** What may be written onto the first word of a place. */
  private static final String PARTICLES = "وفبلك";

  private static final Set<String> FAMILIES = Set.of("عائله", "ال", "اسره", "قبيله", "عشيره");
  private static final Set<String> WHO = Set.of("هو", "هي", "هم", "ليس", "كل");

  private final ArabicNameWords words;
  private final ArabicPersonNames persons;

  private ArabicNames(List<Token> tokens) {
    this.words = new ArabicNameWords(tokens);
    this.persons = new ArabicPersonNames(words);
  }

  static List<Run> read(List<Token> tokens) {
    ArabicNames names = new ArabicNames(tokens);
    List<Run> runs = new ArrayList<>();
    names.quoted(runs);
    int at = 0;
    while (at < tokens.size()) {
      Run run = names.runAt(at);
      if (run != null) {
        runs.add(run);
      }
      at = run == null ? at + 1 : run.end();
    }
    return runs;
  }

  private @Nullable Run runAt(int at) {
    if (!words.isWord(at) || !words.token(at).isArabic()) {
      return null;
    }
    Run headed = headed(at);
    if (headed != null) {
      return headed;
    }
    boolean titled = persons.isTitled(at);
    if (words.hasArticle(at) && at + 1 < words.size() && words.isGiven(at + 1)) {
      return null;
    }
    if (isBehindFamily(at) && words.hasArticle(at)) {
      return new Run(at, at + 1, Sort.PERSON, "");
    }
    if (isUnknownBeforeNisba(at)) {
      return new Run(at, at + 2, Sort.PERSON, "");
    }
    boolean given = words.isGiven(at) || words.isServant(at);
    if (given || (titled && words.isUnknown(at)) || words.isKunya(at)) {
      int end = persons.end(at, titled);
      boolean several = end - at > 1;
      if (titled || several) {
        return new Run(at, end, isPlace(at, titled) ? Sort.PLACE : Sort.PERSON, "");
      }
    }
    boolean who = at > 1 && WHO.contains(words.word(at - 2));
    if (at > 0
        && words.isInto(at - 1)
        && !who
        && words.isUnknown(at)
        && !words.hasArticle(at)
        && !words.isOwned(at)
        && !isLedTo(at - 1)) {
      return behindPreposition(at);
    }
    return null;
  }

  /** "إلى بوسان" is a place; of two unknown words behind "إلى" nobody can say. */
  private Run behindPreposition(int at) {
    boolean two =
        REACHING.contains(words.word(at - 1))
            && at + 1 < words.size()
            && words.isUnknown(at + 1)
            && !words.hasArticle(at + 1)
            && !words.isVerbal(at + 1);
    return two ? new Run(at, at + 2, Sort.NAME, "") : new Run(at, at + 1, Sort.PLACE, "");
  }

  private boolean isLedTo(int to) {
    return words.word(to).equals("الي")
        && IntStream.range(Math.max(0, to - FARTHEST), to)
            .anyMatch(at -> LEADING.contains(words.word(at)));
  }

  private boolean isBehindFamily(int at) {
    String word = at == 0 ? "" : words.word(at - 1);
    boolean joined = word.length() > 4 && "لوب".indexOf(word.charAt(0)) >= 0;
    return FAMILIES.contains(joined ? word.substring(1) : word);
  }

  /**
   * "وداد السلاوي": a word and a name of origin or craft, both unknown, only one with the article.
   */
  private boolean isUnknownBeforeNisba(int at) {
    return at + 1 < words.size()
        && words.isUnknown(at)
        && !words.hasArticle(at)
        && !words.isVerbal(at)
        && !words.hasJoinedArticle(at)
        && words.hasArticle(at + 1)
        && words.isUnknown(at + 1)
        && words.isNisba(at + 1);
  }

  /** "أم" and the like begin a place as often as a person; a preposition before them tells. */
  private boolean isPlace(int at, boolean titled) {
    return !titled && PLACE_BEGINNINGS.contains(words.word(at)) && at > 0 && !words.isTitle(at - 1);
  }

  /** What stands behind the kind of a place or body. */
  private @Nullable Run headed(int at) {
    if (at == 0) {
      return PLACE_BEGINNINGS.contains(words.word(at))
              && at + 1 < words.size()
              && words.isUnknown(at + 1)
              && !words.isGiven(at + 1)
              && !words.isKunyaWord(at)
          ? new Run(at, at + 2, Sort.PLACE, "")
          : null;
    }
    String own = words.word(at);
    boolean compound =
        (PLACE_BEGINNINGS.contains(own)
                || own.length() > 3
                    && PARTICLES.indexOf(own.charAt(0)) >= 0
                    && PLACE_BEGINNINGS.contains(own.substring(1)))
            && at + 1 < words.size()
            && words.isWord(at + 1)
            && (words.isUnknown(at + 1) || (words.isKunyaWord(at) && words.hasArticle(at + 1)));
    if (compound) {
      return new Run(at, at + 2, Sort.PLACE, "");
    }
    boolean town = words.isKindOfTown(at - 1) && words.isPlainHead(at - 1) && words.hasArticle(at);
    if (town || words.isKindOfPlace(at - 1) && (words.isUnknown(at) || words.isGiven(at))) {
      return new Run(at, at + 1, Sort.PLACE, "");
    }
    if (words.isKindOfBody(at - 1)
        && words.isPlainHead(at - 1)
        && (words.isUnknown(at) || (words.hasArticle(at) && words.isNisba(at)))) {
      boolean more = at + 1 < words.size() && words.isUnknown(at + 1) && !words.isVerbal(at + 1);
      return new Run(at - 1, more && !words.hasArticle(at) ? at + 2 : at + 1, Sort.BODY, "");
    }
    return null;
  }

  /** One to four words between quotation marks. */
  private void quoted(List<Run> runs) {
    int open = -1;
    for (int at = 0; at < words.size(); at++) {
      if (!words.word(at).equals("\"")) {
        continue;
      }
      int between = at - open - 1;
      if (open >= 0
          && between > 0
          && between <= LONGEST_QUOTED
          && words.token(open + 1).isArabic()) {
        runs.add(new Run(open + 1, at, Sort.NAME, ""));
        open = -1;
      } else {
        open = at;
      }
    }
  }
}

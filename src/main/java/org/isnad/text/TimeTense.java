// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.TimeLexicon.Type;

/**
 * Is a day still to come, from the words in front of it?
 *
 * <p>"will open on Monday", "is expected to end on Friday", "was put off to Thursday", and the
 * present tense of what is planned: "opens on Monday", "yajtami'u al-wuzara' al-khamis".
 */
final class TimeTense {

  private static final int FUTURE_REACH = 12;
  private static final int NEAR_VERB = 6;
  private static final Set<String> FUTURE = Set.of("will", "shall", "سوف", "لن", "won't");
  private static final Set<String> TOWARDS = Set.of("until", "till", "الي", "حتي");

  /** Past tenses that the list of irregular verbs does not tell from the present. */
  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "has", "have", "been", "did", "hit", "cut", "put", "set", "shut",
          "spread", "since", "كان", "كانت", "كانوا", "لم", "منذ");

  /** Words that begin like a verb of the future and are none. */
  private static final Set<String> NO_FUTURE =
      Set.of(
          "سياره",
          "سيارات",
          "سيارته",
          "سياسه",
          "سياسات",
          "سياسي",
          "سياسيه",
          "سياسيين",
          "سيطر",
          "سيطرت",
          "سيطروا",
          "سيطره",
          "سيده",
          "سيدات",
          "سيدتان",
          "سيدتين",
          "سياح",
          "سياحه",
          "سياحي",
          "سياق",
          "سياج",
          "سيول",
          "سيوله",
          "سيوف",
          "سينما",
          "سيناء",
          "سيناريو",
          "سنوات",
          "سنوي",
          "سنويا",
          "سنويه",
          "سنتان",
          "سنتين",
          "سندات",
          "ستين",
          "ستون",
          "ستمئه",
          "ستار",
          "ستاد",
          "سيرغي",
          "سيرجي",
          "سيرجيو",
          "سيبيريا",
          "سيدني",
          "سيراليون",
          "سيريلانكا",
          "سيلفا",
          "سيمون",
          "سيناتور",
          "سنغافوره",
          "سنتكوم",
          "ستارمر",
          "ستالين",
          "ستوكهولم",
          "ستيفن",
          "ستراسبورغ",
          "ستانفورد");

  private static final Set<String> BE = Set.of("is", "are", "been");
  private static final Set<String> WAS = Set.of("was", "were", "is", "are", "been", "be");

  /** Verbs of the present that are plural nouns, too. */
  private static final Set<String> NOUNS = Set.of("visits", "votes", "plays", "launches", "holds");

  /** What stands between "is" and "to" where a plan is told. */
  private static final Set<String> PLANNED =
      Set.of(
          "expected",
          "set",
          "scheduled",
          "planned",
          "slated",
          "likely",
          "going",
          "planning",
          "hoping",
          "preparing",
          "poised",
          "supposed",
          "about");

  private static final Set<String> PLANS =
      Set.of("plans", "plan", "hopes", "hope", "intends", "intend", "aims", "aim");

  /** What is done to the date of a thing: it is moved to another. */
  private static final Set<String> MOVED =
      Set.of(
          "moved",
          "postponed",
          "rescheduled",
          "delayed",
          "deferred",
          "adjourned",
          "put off",
          "put back",
          "pushed back",
          "brought forward");

  private final FigureWords words;

  TimeTense(FigureWords words) {
    this.words = words;
  }

  /** Do the words before the position tell of what is to come? */
  boolean future(int at) {
    if (TOWARDS.contains(words.at(at - 1).key()) || isMoved(at)) {
      return true;
    }
    for (int i = at - 1; i >= 0 && at - i <= FUTURE_REACH && !words.sentenceEnd(i); i--) {
      String key = words.at(i).key();
      if (FUTURE.contains(key) || isDue(i) || isPlan(i) || isArabicFuture(key)) {
        return true;
      }
    }
    return isScheduled(at);
  }

  /** "due in May", "were due to open", but not "cancelled due to fog". */
  private boolean isDue(int at) {
    boolean cause = words.is(at + 1, "to") && !words.oneOf(at - 1, WAS);
    return words.is(at, "due") && !cause;
  }

  /** "is to", "is expected to", "plans to": not "is expected to have". */
  private boolean isPlan(int at) {
    int to = at + 1;
    if (BE.contains(words.at(at).key())) {
      to += PLANNED.contains(words.at(to).key()) ? 1 : 0;
      return words.is(to, "to") && !words.is(to + 1, "have");
    }
    return PLANS.contains(words.at(at).key()) && words.is(to, "to");
  }

  private static boolean isArabicFuture(String key) {
    return key.length() > 4
        && key.startsWith("س")
        && "يتن".indexOf(key.charAt(1)) >= 0
        && !NO_FUTURE.contains(key);
  }

  /** "was moved to Thursday", and both days of "was put off from Tuesday to Thursday". */
  private boolean isMoved(int at) {
    if (!words.is(at - 1, "to") && !words.is(at - 1, "from")) {
      return false;
    }
    for (int i = at - 2; i >= 0 && at - i <= NEAR_VERB && !words.sentenceEnd(i); i--) {
      String verb = words.at(i).key();
      if (MOVED.contains(verb) || MOVED.contains(verb + " " + words.at(i + 1).key())) {
        return true;
      }
    }
    return false;
  }

  /** The present tense, with no past between it and the day. */
  private boolean isScheduled(int at) {
    for (int i = at - 1; i >= 0 && !words.sentenceEnd(i); i--) {
      if (isPast(i)) {
        return false;
      }
      boolean arabic = words.at(i).isArabic();
      boolean leads = i == 0 || words.sentenceEnd(i - 1) || words.is(i - 1, "ان");
      boolean governs = arabic ? leads : at - i <= NEAR_VERB;
      if (governs && TimeLexicon.find(words, i, Type.SCHEDULED) != null) {
        return !words.oneOf(i, NOUNS) || !isPastBefore(i);
      }
    }
    return false;
  }

  /** "The party won most votes on Sunday." */
  private boolean isPastBefore(int at) {
    for (int i = at - 1; i >= 0 && !words.sentenceEnd(i); i--) {
      if (isPast(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPast(int at) {
    String key = words.at(at).key();
    boolean regular = key.length() > 4 && key.endsWith("ed") && !key.equals("hundred");
    return PAST.contains(key) || EnglishStem.isIrregular(key) || regular && !words.at(at).capital();
  }
}

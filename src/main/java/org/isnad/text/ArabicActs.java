// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Set;
import org.isnad.text.Act.Side;
import org.jspecify.annotations.Nullable;

/** Who stands on which side of an Arabic deed. */
final class ArabicActs {

  private static final List<String> ARTICLES = List.of("ال", "لل", "بال", "وال", "كال", "فال");
  private static final List<String> TOWARDS = List.of("to", "on", "before", "about");
  private static final List<String> ASIDE = List.of("with", "at", "other");
  private static final Set<String> WHOLE = Set.of("اتهم", "ساهم", "فهم", "داهم", "نبه", "وجه");

  /** Verbs that news prose uses in the passive without writing its vowel. */
  private static final Set<String> INNER = Set.of("اصيب", "اصيبت", "اصيبوا", "يصاب", "تصاب");

  private static final char DAMMA = '\u064F';

  private final ActScan scan;
  private final RoleScan words;

  ArabicActs(ActScan scan) {
    this.scan = scan;
    this.words = scan.words();
  }

  ActParts at(int deed) {
    ActParts parts = new ActParts(scan);
    List<Integer> before = subject(deed);
    boolean object = hasObject(deed);
    boolean hand = hasBy(deed + 1);
    // "Received it from the hand of X": who receives is no less the subject.
    boolean by = hand && (!scan.isReceived(deed));
    boolean verb = startsClause(deed) || (canFollow(deed) && (object || !before.isEmpty()));
    if (isNominal(deed) || !verb || (!by && isPassive(deed))) {
      return parts;
    }
    Side bare = Side.OPEN;
    if (by || (!before.isEmpty() && !object)) {
      bare = Side.OTHER;
    } else if (object) {
      bare = Side.DOER;
    }
    Side source = scan.isDoneFrom(deed) ? Side.OTHER : Side.SOURCE;
    walk(parts, deed + 1, bare, source, hand && !by ? source : Side.DOER);
    boolean named = by || !object || !before.isEmpty();
    parts.addAll(by || object ? Side.OTHER : Side.DOER, named ? before : words.clauseBefore(deed));
    return parts;
  }

  /** The noun of "شن هجوما", "تعرض لهجوم"; -1 when none. */
  int lentNoun(int verb) {
    boolean borne = words.lends(verb, RoleLexicon.DONE);
    for (int at = verb + 1; scan.lends(verb) && at < words.size() && !ends(at); at++) {
      if (isAccusative(at) || (borne && words.isLam(at))) {
        return isNominal(verb) ? -1 : at;
      }
    }
    return -1;
  }

  private boolean isAccusative(int at) {
    String word = words.word(at);
    return word.length() > 3 && word.endsWith("ا") && !word.startsWith("ال");
  }

  /** Who stands on which side of the deed of that noun. */
  ActParts lent(int verb, int noun) {
    ActParts parts = new ActParts(scan);
    boolean borne = words.lends(verb, RoleLexicon.DONE);
    walk(parts, noun + 1, null, Side.SOURCE, Side.DOER);
    if (borne) {
      parts.letSourceDo();
    }
    int end = verb + 1;
    while (end < noun && !isPreposition(end) && !words.isLam(end)) {
      end++;
    }
    List<Integer> subject = end > verb + 1 ? words.range(verb + 1, end) : subject(verb);
    parts.addAll(borne ? Side.OTHER : Side.DOER, subject);
    return parts;
  }

  /** With an article, or behind a preposition. */
  private boolean isNominal(int at) {
    String word = words.word(at);
    boolean own = word.startsWith("ال") && !ArabicAdjuncts.hasArticle(words, at);
    boolean marked = !own && ARTICLES.stream().anyMatch(word::startsWith) || words.isLam(at);
    boolean ba = word.startsWith("ب") && !words.isVerb(at);
    return marked || ba || (isPreposition(at - 1) && !isRelative(at - 1));
  }

  /** Does a clause begin before the word, so that a verb may stand there? */
  private boolean startsClause(int at) {
    return at == 0
        || words.isStop(at - 1)
        || words.isComma(at - 1)
        || words.is("boundary", at - 1)
        || words.is("pronoun", at - 1)
        || words.is("passive", at - 1)
        || isRelative(at - 1);
  }

  /** A verb behind its subject: a list knows it, or it has the form of the present. */
  private boolean canFollow(int at) {
    return words.isVerb(at) || isPresent(words.word(at));
  }

  private static boolean isPresent(String word) {
    return word.length() > 3 && (word.startsWith("ي") || word.startsWith("سي"));
  }

  private boolean isRelative(int at) {
    boolean from = words.word(at).equals("من");
    return words.is("relative", at) && (!from || words.is("cleft", at - 1));
  }

  private boolean isPreposition(int at) {
    return TOWARDS.stream().anyMatch(name -> words.is(name, at))
        || ASIDE.stream().anyMatch(name -> words.is(name, at))
        || words.is("from", at)
        || words.is("by", at);
  }

  private boolean isBa(int at) {
    String word = words.word(at);
    return (word.startsWith("بال") && word.length() > 5) || NameLexicon.isBehindBa(words.token(at));
  }

  private boolean isPassive(int at) {
    String written = words.written(at);
    int first = written.startsWith("و") || written.startsWith("ف") ? 1 : 0;
    return words.is("passive", at - 1)
        || INNER.contains(words.word(at))
        || (written.length() > first + 1 && written.charAt(first + 1) == DAMMA);
  }

  private boolean isHand(int at) {
    boolean opens = words.word(at).equals("من") || words.word(at).equals("علي");
    return (opens && words.is("hand", at + 1)) || words.is("by", at);
  }

  private boolean hasBy(int from) {
    for (int at = from; at < words.size() && !ends(at); at++) {
      if (isHand(at)) {
        return true;
      }
    }
    return false;
  }

  /** Is an object written onto the verb ("أنقذتهم")? */
  private boolean hasObject(int at) {
    String word = words.word(at);
    // The ending of feminine nouns looks like an object once folded.
    return !words.written(at).endsWith("ة")
        && !WHOLE.contains(word)
        && RoleScan.OBJECTS.stream()
            .anyMatch(o -> word.endsWith(o) && word.length() > o.length() + 2);
  }

  private void walk(ActParts parts, int from, @Nullable Side bare, Side source, Side hand) {
    Side side = bare;
    for (int at = from; at < words.size() && !ends(at); at++) {
      if (isHand(at)) {
        side = hand;
        at += words.is("by", at) ? 0 : 1;
      } else if (words.is("instead", at) && scan.isReplaced(from - 1)) {
        side = Side.OTHER;
      } else if (ArabicAdjuncts.isPartitive(words, at)) {
        continue;
      } else if (isPreposition(at)) {
        side = words.is("from", at) ? source : side(at);
      } else if (!words.isSign(at)) {
        boolean matter = ArabicAdjuncts.isPurpose(words, at) && !words.isVerb(at);
        side = matter ? null : words.isLam(at) && at > from || isBa(at) ? Side.OTHER : side;
        if (side != null) {
          parts.add(side, at);
        }
      }
    }
  }

  private @Nullable Side side(int at) {
    return TOWARDS.stream().anyMatch(name -> words.is(name, at)) ? Side.OTHER : null;
  }

  private boolean ends(int at) {
    return words.isStop(at)
        || words.isComma(at)
        || words.is("boundary", at)
        || isRelative(at)
        || (words.isVerb(at) && words.isJoined(at));
  }

  /** Words before the verb in its clause, when they can be its subject. */
  private List<Integer> subject(int verb) {
    int end = verb;
    while (end > 0 && (words.is("cleft", end - 1) || isRelative(end - 1))) {
      end--;
    }
    if (end < verb && words.isComma(end - 1)) {
      end--;
    }
    int from = end;
    while (from > 0 && !words.isSign(from - 1) && !words.is("boundary", from - 1)) {
      if (isPreposition(from - 1)
          || (words.isVerb(from - 1) && !words.word(from - 1).startsWith("ال"))) {
        return List.of();
      }
      from--;
    }
    return words.isJoined(verb) && end == verb ? List.of() : words.range(from, end);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.text.Act.Side;
import org.jspecify.annotations.Nullable;

/** Who stands on which side of an English deed. */
final class EnglishActs {

  private static final Set<String> PARTICLES =
      Set.of("over", "out", "up", "down", "off", "back", "away", "apart", "aside");
  private static final List<String> ASIDE = List.of("with", "at", "under", "other");
  private static final List<String> TOWARDS = List.of("to", "on", "over", "for");
  private static final Set<String> ONTO = Set.of("into", "behind", "against");

  /** So soon after "and" comes the verb of another clause. */
  private static final int CLAUSE = 6;

  private final ActScan scan;
  private final RoleScan words;
  private final EnglishSubjects subjects;

  EnglishActs(ActScan scan) {
    this.scan = scan;
    this.words = scan.words();
    this.subjects = new EnglishSubjects(words);
  }

  ActParts at(int deed) {
    if (subjects.isVerb(deed)) {
      return ofVerb(deed);
    }
    return ofNoun(deed);
  }

  private ActParts ofVerb(int verb) {
    ActParts parts = new ActParts(scan);
    int start = subjects.groupStart(verb);
    boolean passive = isPassive(verb, start);
    int from = PARTICLES.contains(words.word(verb + 1)) ? verb + 2 : verb + 1;
    walk(parts, from, passive ? null : Side.OTHER, passive);
    parts.addAll(passive ? Side.OTHER : Side.DOER, subjects.of(start));
    return parts;
  }

  private boolean isPassive(int verb, int start) {
    if (words.word(verb).endsWith("ing")) {
      return false;
    }
    for (int at = start; at < verb; at++) {
      if (words.is("be", at)) {
        return true;
      }
    }
    int next = PARTICLES.contains(words.word(verb + 1)) ? verb + 2 : verb + 1;
    return words.is("by", next);
  }

  /** The noun of "launched an attack", "received a warning"; -1 when none. */
  int lentNoun(int verb) {
    int noun = -1;
    if (!scan.lends(verb) || !subjects.isVerb(verb)) {
      return noun;
    }
    int from = words.is("under", verb + 1) ? verb + 2 : verb + 1;
    for (int at = from; at < words.size() && !ends(at) && !isPreposition(at); at++) {
      noun = words.isCapital(at) || words.isSign(at) ? -1 : at;
    }
    return isPassive(verb, subjects.groupStart(verb)) ? -1 : noun;
  }

  /** Who stands on which side of the deed of that noun. */
  ActParts lent(int verb, int noun) {
    ActParts parts = new ActParts(scan);
    boolean borne = words.lends(verb, RoleLexicon.DONE);
    walk(parts, noun + 1, null, borne);
    if (borne) {
      parts.letSourceDo();
    }
    parts.addAll(borne ? Side.OTHER : Side.DOER, subjects.of(subjects.groupStart(verb)));
    return parts;
  }

  /** "X's raid on Y", "the raid on Y by X": both ends must be marked. */
  private ActParts ofNoun(int noun) {
    ActParts parts = new ActParts(scan);
    boolean owned = words.isOwner(noun - 1);
    if (owned || words.is("of", noun + 1) || words.is("on", noun + 1) || words.is("by", noun + 1)) {
      walk(parts, noun + 1, null, true);
      if (owned && !parts.has(Side.DOER)) {
        parts.addAll(Side.DOER, subjects.owner(noun - 1));
      }
    }
    return parts;
  }

  /** To the right, each word to the side of the preposition before it. */
  private void walk(ActParts parts, int from, @Nullable Side first, boolean by) {
    Side side = first;
    for (int at = from; at < words.size(); at++) {
      int behind = EnglishAppositions.end(words, at);
      if (behind > at) {
        if (side != null) {
          parts.addAll(side, words.range(at, behind));
        }
        at = behind - 1;
        continue;
      }
      if (ends(at) || (at > from && subjects.isFinite(at))) {
        return;
      }
      if (words.is("of", at) && at > from) {
        // "Accused by X of lying": what follows is no part of X.
        side = words.word(at + 1).endsWith("ing") ? null : side;
        continue;
      }
      if (isPreposition(at)) {
        side = side(at, by);
      } else if (side != null) {
        parts.add(side, at);
      }
    }
  }

  private boolean isPreposition(int at) {
    return words.is("of", at)
        || words.is("by", at)
        || words.is("from", at)
        || ASIDE.stream().anyMatch(name -> words.is(name, at))
        || TOWARDS.stream().anyMatch(name -> words.is(name, at));
  }

  private @Nullable Side side(int at, boolean by) {
    if (words.is("by", at)) {
      return by ? Side.DOER : null;
    }
    if (words.word(at).equals("from")) {
      return Side.SOURCE;
    }
    boolean towards = words.is("of", at) || TOWARDS.stream().anyMatch(name -> words.is(name, at));
    return towards || ONTO.contains(words.word(at)) ? Side.OTHER : null;
  }

  private boolean ends(int at) {
    String word = words.word(at);
    if (words.isStop(at) || words.isComma(at)) {
      return true;
    }
    if (words.is("boundary", at) || words.is("relative", at) || words.is("subject", at)) {
      return true;
    }
    if (word.equals("and") || word.equals("or")) {
      boolean named = words.isCapital(at + 1) || subjects.isDeterminer(at + 1);
      return !named || IntStream.range(at + 2, at + CLAUSE).anyMatch(subjects::isFinite);
    }
    boolean infinitive = word.equals("to") && words.isVerb(at + 1) && !words.isCapital(at + 1);
    return infinitive || words.is("auxiliary", at);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;

/** Which English words may be verbs, and which words are the subject of one? */
final class EnglishSubjects {

  private static final List<String> PREPOSITIONS =
      List.of("to", "from", "by", "on", "over", "at", "with", "for", "under", "other");

  private final RoleScan words;
  private final EnglishRelativeClauses clauses;

  EnglishSubjects(RoleScan words) {
    this.words = words;
    this.clauses = new EnglishRelativeClauses(words);
  }

  /** By its form and by what is beside it. */
  boolean isVerb(int at) {
    if (at < 0 || at >= words.size() || words.token(at).kind() != Token.Kind.WORD) {
      return false;
    }
    String word = words.word(at);
    boolean grouped = groupStart(at) < at;
    if (word.endsWith("ing")) {
      return grouped;
    }
    if (words.isCapital(at) || isDeterminer(at - 1)) {
      return false;
    }
    if (isPreposition(at - 1) || words.is("of", at - 1)) {
      return words.word(at - 1).equals("to") && !word.endsWith("s");
    }
    return grouped || isPast(at) || (isPresent(at) && at > 0);
  }

  private boolean isPast(int at) {
    String word = words.word(at);
    boolean plural = word.endsWith("men") || word.equals("children");
    boolean irregular = !plural && !word.endsWith("s") && !word.equals(words.token(at).stem());
    return word.endsWith("ed")
        || (irregular && !word.endsWith("e") && !word.contains("'"))
        || (irregular && words.isVerb(at));
  }

  /** In the present an object or preposition must follow, and a list must know the word. */
  private boolean isPresent(int at) {
    boolean object = isDeterminer(at + 1) || words.isCapital(at + 1) || isPreposition(at + 1);
    return words.isVerb(at) && !words.isPluralBeforePast(at) && (object || !words.isNoun(at));
  }

  boolean isDeterminer(int at) {
    return words.is("determiner", at) || words.is("possessive", at) || words.isOwner(at);
  }

  private boolean isPreposition(int at) {
    return at >= 0 && PREPOSITIONS.stream().anyMatch(name -> words.is(name, at));
  }

  /** First word of "had not yet been (attacked)", or the verb itself. */
  int groupStart(int verb) {
    int start = verb;
    while (start > 0 && isInGroup(start - 1)) {
      start--;
    }
    while (start < verb && !words.is("auxiliary", start) && !words.is("be", start)) {
      start++;
    }
    return start;
  }

  private boolean isInGroup(int at) {
    String word = words.word(at);
    return words.is("auxiliary", at)
        || words.is("be", at)
        || words.isAdverb(at)
        || word.endsWith("n't");
  }

  /** The subject of the verb whose group starts there; empty when unsure. */
  List<Integer> of(int group) {
    int end = group;
    while (end > 0 && words.isAdverb(end - 1)) {
      end--;
    }
    if (words.word(end - 1).equals("to")) {
      return ofInfinitive(end - 1);
    }
    if (words.is("relative", end - 1)) {
      return antecedent(end - 1);
    }
    String joint = words.word(end - 1);
    if (joint.equals("and") || joint.equals("then")) {
      int verb = verbBefore(end - 1);
      return verb < 0 ? List.of() : of(groupStart(verb));
    }
    int relative = clauses.before(end);
    if (relative >= 0) {
      return antecedent(relative);
    }
    int reduced = clauses.reduced(end);
    return before(reduced < 0 ? end : reduced);
  }

  /** "Was ordered to pay", "is to pay": whose it is; "ordered the firm to pay": the firm's. */
  private List<Integer> ofInfinitive(int to) {
    if (words.word(to - 1).equals("told") && words.is("be", to - 2)) {
      return of(groupStart(to - 1));
    }
    int verb = verbBefore(to);
    if (verb < 0) {
      return List.of();
    }
    return verb == to - 1 || words.is("control", to - 1)
        ? of(groupStart(verb))
        : nounsBetween(verb + 1, to);
  }

  private List<Integer> nounsBetween(int from, int end) {
    boolean plain = true;
    for (int at = from; at < end; at++) {
      plain &= !isPreposition(at) && !words.is("boundary", at) && !words.isSign(at);
    }
    return plain ? words.range(from, end) : List.of();
  }

  /** The last verb, or form of to be, before a place in its clause; -1 when none. */
  private int verbBefore(int end) {
    for (int at = end - 1; at >= 0 && !words.isStop(at); at--) {
      if (words.is("boundary", at) || words.is("relative", at)) {
        return -1;
      }
      if (words.is("be", at) || isFinite(at)) {
        return at;
      }
    }
    return -1;
  }

  boolean isFinite(int at) {
    return words.is("auxiliary", at) || (isVerb(at) && !StopWords.isStop(words.token(at)));
  }

  /** "It was X who", "X, who". */
  private List<Integer> antecedent(int relative) {
    int end = words.isComma(relative - 1) ? relative - 1 : relative;
    int from = end;
    while (from > 0
        && !words.isSign(from - 1)
        && !words.is("boundary", from - 1)
        && !isFinite(from - 1)
        && !isPreposition(from - 1)) {
      from--;
    }
    return words.range(from, end);
  }

  private List<Integer> before(int end) {
    int from = end;
    int comma = -1;
    while (from > 0 && !words.isStop(from - 1)) {
      int before = from - 1;
      if (words.is("boundary", before)) {
        break;
      }
      if (words.is("relative", before) && words.isComma(end - 1)) {
        return antecedent(before);
      }
      if (words.is("relative", before)) {
        return List.of();
      }
      if (isFinite(before) && !isInside(before, end)) {
        return List.of();
      }
      if (words.word(before).equals("and") && verbBefore(before) >= 0) {
        break;
      }
      if (words.isComma(before) && before < end - 1 && comma < 0) {
        comma = before;
      }
      from--;
    }
    boolean closed = words.isComma(end - 1);
    return head(closed || comma < 0 ? from : comma + 1, end);
  }

  /** In a relative clause that a comma closes ("X, who lives in Y, (attacked)")? */
  private boolean isInside(int verb, int end) {
    return words.isComma(end - 1) && words.is("relative", groupStart(verb) - 1);
  }

  /** Without what prepositions other than "of" add; nothing when one stands first. */
  private List<Integer> head(int from, int end) {
    int to = from;
    while (to < end && !isPreposition(to)) {
      to++;
    }
    boolean pronoun = to == from + 1 && words.is("pronoun", from);
    return pronoun ? List.of() : words.range(from, to);
  }

  /** "X of Y's (attack)": the words of the owner that ends there. */
  List<Integer> owner(int last) {
    int from = last;
    while (from > 0
        && !words.isSign(from - 1)
        && !isPreposition(from - 1)
        && !words.is("boundary", from - 1)
        && !isFinite(from - 1)) {
      from--;
    }
    return words.range(from, last + 1);
  }
}

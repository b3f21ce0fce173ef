// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;

/**
 * Which words are the subject of an English verb of a deed?
 *
 * <p>The words before its group, back to the border of the clause; of an infinitive those before
 * "to", of a relative clause what it is about, and of a verb behind "and" the subject of the verb
 * before. A pronoun stands for all that the clause before names.
 */
final class EnglishDeedSubjects {

  private final RoleScan scan;
  private final EnglishDeedWords deedWords;
  private final EnglishRelativeClauses clauses;

  EnglishDeedSubjects(RoleScan scan, EnglishDeedWords deedWords) {
    this.scan = scan;
    this.deedWords = deedWords;
    this.clauses = new EnglishRelativeClauses(scan);
  }

  /** The words of the subject of a verb; empty when unsure. */
  List<Integer> of(int verb) {
    int group = deedWords.groupStart(verb);
    int end = group;
    if (scan.word(end - 1).equals("to")) {
      end -= scan.is("control", end - 2) || scan.is("be", end - 2) ? 2 : 1;
      if (end == group - 1) {
        return List.of();
      }
      end = deedWords.groupStart(end);
    }
    if (scan.is("relative", end - 1)) {
      return antecedent(end - 1);
    }
    if (scan.is("inceptive", end - 1) && scan.word(verb).endsWith("ing")) {
      return of(end - 1);
    }
    int relative = clauses.before(end);
    if (relative >= 0) {
      return antecedent(relative);
    }
    int reduced = clauses.reduced(end);
    return before(reduced < 0 ? end : reduced);
  }

  /** The words of the clause that ends there. */
  private List<Integer> before(int border) {
    int end = border;
    while (end > 0 && scan.isAdverb(end - 1)) {
      end--;
    }
    int from = end;
    int comma = -1;
    while (from > 0 && !scan.isStop(from - 1)) {
      int before = from - 1;
      if (scan.is("boundary", before) || scan.is("relative", before)) {
        break;
      }
      if (deedWords.isFiniteVerb(before)) {
        return shared(before, from, end);
      }
      if (scan.isComma(before) && before < end - 1 && comma < 0) {
        comma = before;
      }
      from--;
    }
    boolean closed = scan.isComma(end - 1);
    int start = closed || comma < 0 ? from : comma + 1;
    List<Integer> subject = scan.range(behindFront(start, end), end);
    boolean pronoun = subject.size() == 1 && scan.is("pronoun", subject.get(0));
    return pronoun ? scan.clauseBefore(subject.get(0)) : subject;
  }

  /** "Under the deal the landlord (pays)": where the subject starts behind what stands in front. */
  private int behindFront(int from, int end) {
    int at = from + 1;
    boolean front = from < end && deedWords.isPreposition(from) && !scan.is("of", from);
    boolean open = scan.is("determiner", at) || scan.isCapital(at);
    for (int next = at + 1; front && open && next < end; next++) {
      if (scan.is("determiner", next) && !deedWords.isPreposition(next - 1)) {
        return next;
      }
    }
    return from;
  }

  /** "X attacked Y and captured Z": one subject for both; anything else is not sure. */
  private List<Integer> shared(int verb, int from, int end) {
    boolean and = scan.word(end - 1).equals("and") || scan.word(end - 1).equals("then");
    // "X were the victims, attacked by Y".
    boolean apart = scan.isComma(end - 1) && scan.is("be", verb) && scan.is("by", end + 1);
    if (and || apart) {
      return of(verb);
    }
    for (int at = end - 1; at >= from; at--) {
      if (scan.is("boundary", at)) {
        return scan.range(at + 1, end);
      }
    }
    return List.of();
  }

  /** "It was X who", "X, who", "X is the one who". */
  private List<Integer> antecedent(int relative) {
    int end = scan.isComma(relative - 1) ? relative - 1 : relative;
    if (scan.word(end - 1).equals("one") || scan.word(end - 1).equals("ones")) {
      end -= 2;
    }
    while (end > 0 && scan.is("be", end - 1)) {
      end--;
    }
    int from = end;
    while (from > 0
        && !scan.isStop(from - 1)
        && !scan.isComma(from - 1)
        && !scan.is("boundary", from - 1)
        && !deedWords.isFiniteVerb(from - 1)
        && !(deedWords.isPreposition(from - 1) && !scan.is("of", from - 1))) {
      from--;
    }
    return scan.range(from, end);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Set;

/**
 * Does a relative clause stand between an English subject and its verb?
 *
 * <p>"Fans who had waited since dawn (attacked)": the clause opens behind the first noun of the
 * sentence, has a verb of its own, and no other verb of the sentence follows.
 */
final class EnglishRelativeClauses {

  private static final Set<String> RELATIVES = Set.of("who", "which");
  private static final List<String> PREPOSITIONS =
      List.of("by", "at", "on", "with", "from", "of", "under", "other");
  private static final Set<String> TIMES = Set.of("since", "before", "after", "until");

  private final RoleScan scan;

  EnglishRelativeClauses(RoleScan scan) {
    this.scan = scan;
  }

  /** The relative pronoun of the clause before the verb whose group starts there; -1 when none. */
  int before(int group) {
    boolean told = false;
    for (int at = group - 1; at > 0 && !scan.isSign(at); at--) {
      if (RELATIVES.contains(scan.word(at))) {
        return told && opens(at) && isLast(group) ? at : -1;
      }
      if (scan.is("boundary", at) && !TIMES.contains(scan.word(at))
          || scan.word(at).equals("and")
          || scan.word(at).equals("to")) {
        return -1;
      }
      told |= isFinite(at);
    }
    return -1;
  }

  /**
   * "Soldiers captured near the ford (were freed)": the participle that opens a clause without its
   * pronoun, where a preposition follows it and the verb is passive; -1 when none.
   */
  int reduced(int group) {
    if (!scan.is("be", group) && !scan.is("auxiliary", group)) {
      return -1;
    }
    for (int at = group - 1; at > 0 && !scan.isSign(at) && !isBorder(at); at--) {
      if (isFinite(at)) {
        boolean participle = !scan.is("auxiliary", at) && isPreposition(at + 1);
        return participle && opens(at + 1) && !scan.is("be", at - 1) ? at : -1;
      }
    }
    return -1;
  }

  private boolean isPreposition(int at) {
    return PREPOSITIONS.stream().anyMatch(name -> scan.is(name, at));
  }

  /** Has the sentence no verb before the noun that the clause is about? */
  private boolean opens(int relative) {
    int at = relative - 2;
    while (at >= 0 && !scan.isStop(at) && !scan.is("boundary", at)) {
      if (isFinite(at)) {
        return false;
      }
      at--;
    }
    return true;
  }

  private boolean isLast(int group) {
    int at = group;
    while (scan.is("auxiliary", at) || scan.is("be", at)) {
      at++;
    }
    for (at++; at < scan.size() && !scan.isSign(at) && !isBorder(at); at++) {
      if (scan.is("auxiliary", at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBorder(int at) {
    return scan.is("boundary", at) || scan.is("relative", at) || scan.word(at).equals("and");
  }

  private boolean isFinite(int at) {
    String word = scan.word(at);
    boolean known = scan.isVerb(at) && !word.endsWith("ing");
    return scan.is("auxiliary", at) || known || word.endsWith("ed") || isPastBehindWho(at);
  }

  private boolean isPastBehindWho(int at) {
    String word = scan.word(at);
    boolean irregular = !word.equals(scan.token(at).stem()) && !word.endsWith("ing");
    return scan.word(at - 1).equals("who")
        && irregular
        && List.of("s", "e", "y").stream().noneMatch(word::endsWith);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Set;
import org.isnad.text.CauseReader.Role;
import org.isnad.text.Rejections.Rejection;

/** Which words around the words of cause of a text are set aside by it? */
final class CauseRejection {

  /** Verbs of cause: what stands before them is no part of what was set aside before. */
  private static final Set<Role> VERBS = Set.of(Role.VERB, Role.PUSH, Role.DIRECT);

  /** Of a word before these, a denial is of the cause; "did not come because" denies the effect. */
  private static final Set<Role> DENIABLE = Set.of(Role.VERB, Role.PUSH, Role.DIRECT, Role.NOUN);

  private static final Set<String> DENIALS =
      Set.of(
          "not", "never", "didn't", "wasn't", "isn't", "weren't", "hardly", "لم", "لن", "ليس",
          "ليست", "ولم", "ولن", "وليس");

  /** How far before a word of cause may stand what denies it. */
  private static final int REACH = 4;

  private final RoleScan scan;
  private final List<WordIndex.Hit<Role>> hits;
  private final List<Rejection> rejections;

  CauseRejection(RoleScan scan, List<Token> tokens, List<WordIndex.Hit<Role>> hits) {
    this.scan = scan;
    this.hits = hits;
    this.rejections = Rejections.of(tokens).stream().map(each -> shortened(scan, each)).toList();
  }

  /** "Ice rather than speed caused the crash": the verb is not set aside. */
  private Rejection shortened(RoleScan scan, Rejection rejection) {
    return hits.stream()
        .filter(hit -> VERBS.contains(hit.value()) && rejection.first() < hit.first())
        .filter(hit -> rejection.holds(hit.first()) && !scan.isComma(hit.first() - 1))
        .findFirst()
        .map(
            hit ->
                new Rejection(rejection.cue(), rejection.first(), hit.first(), rejection.instead()))
        .orElse(rejection);
  }

  /** Is the word of cause itself set aside: "not because of the rain"? */
  boolean holds(int at) {
    return rejections.stream().anyMatch(each -> each.holds(at));
  }

  /** "Not because of rain", or "was not caused by rain" where the text gives another cause. */
  boolean setsAside(WordIndex.Hit<Role> hit) {
    return holds(hit.first()) || (isDenied(hit) && givesAnother(hit));
  }

  /** "Was not caused by", "no saboteur caused", "لم يكن الماء سبب": gives that as no cause. */
  boolean denies(WordIndex.Hit<Role> hit) {
    return !holds(hit.first()) && isDenied(hit) && !givesAnother(hit);
  }

  private boolean givesAnother(WordIndex.Hit<Role> hit) {
    return hits.stream()
        .filter(other -> other.value() != Role.WEAK && other.value() != Role.SELF)
        .anyMatch(other -> other.first() >= hit.end() && !holds(other.first()) && !isDenied(other));
  }

  private boolean isDenied(WordIndex.Hit<Role> hit) {
    if (!DENIABLE.contains(hit.value())) {
      return hit.value() == Role.BEHIND && DENIALS.contains(scan.word(hit.first() - 1));
    }
    for (int at = hit.first() - 1; at >= Math.max(0, hit.first() - REACH); at--) {
      if (scan.isSign(at) || scan.is("boundary", at) && !DENIALS.contains(scan.word(at))) {
        return false;
      }
      boolean no = scan.word(at).equals("no") && (at == 0 || scan.isSign(at - 1));
      if (no || DENIALS.contains(scan.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** What is set aside without a word of cause in it. */
  List<Rejection> withoutCue() {
    return rejections.stream()
        .filter(each -> hits.stream().noneMatch(hit -> each.holds(hit.first())))
        .toList();
  }

  /** The words of a cause up to what the text sets aside. */
  List<Integer> cut(List<Integer> cause, WordIndex.Hit<Role> hit) {
    if (holds(hit.first())) {
      return within(cause, hit);
    }
    int end = 0;
    while (end < cause.size() && !holds(cause.get(end))) {
      end++;
    }
    return end > 0 ? cause.subList(0, end) : told(cause);
  }

  private List<Integer> within(List<Integer> cause, WordIndex.Hit<Role> hit) {
    return cause.stream()
        .filter(at -> rejections.stream().anyMatch(r -> r.holds(hit.first()) && r.holds(at)))
        .toList();
  }

  /** The words of a side that the text does not set aside. */
  List<Integer> told(List<Integer> side) {
    return side.stream().filter(at -> !holds(at)).toList();
  }
}

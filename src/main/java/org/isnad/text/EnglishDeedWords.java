// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Optional;
import org.isnad.text.RoleLexicon.Line;

/**
 * Which English words are verbs or nouns of a deed, and where does the group of a verb start?
 *
 * <p>"Attack" is a verb or a noun by the words beside it, and part of a name by its capital. Only
 * verbs that the list of deeds knows count, unlike in {@link EnglishSubjects}.
 */
final class EnglishDeedWords {

  private static final List<String> PLACES =
      List.of("to", "from", "by", "on", "over", "at", "of", "with", "for", "under");

  private static final List<String> ONE = List.of("a", "an", "this", "another", "each", "every");

  private final RoleScan scan;

  EnglishDeedWords(RoleScan scan) {
    this.scan = scan;
  }

  /**
   * "Attack" and "attacks" are nouns behind an article or before a preposition or a verb; a name's
   * word is neither.
   */
  boolean isVerb(WordIndex.Hit<Line> hit) {
    int at = hit.first();
    String word = scan.word(at);
    if (isName(at) && !(isOpening(at) && isPast(hit))) {
      return false;
    }
    if (word.endsWith("ing")) {
      return scan.is("be", groupStart(at)) || scan.is("be", at - 1) || scan.is("inceptive", at - 1);
    }
    boolean past = isPast(hit);
    if ((isDeterminer(at - 1)
            && !(isClefted(at) && (past || word.endsWith("s") || isDeterminer(hit.end()))))
        || isPreposition(at - 1)) {
      return scan.word(at - 1).equals("to");
    }
    if (past) {
      return !isBase(hit) || groupStart(at) < at || !scan.is("of", hit.end());
    }
    if (groupStart(at) < at) {
      return true;
    }
    if (scan.isPluralBeforePast(at)) {
      return false;
    }
    if (isBase(hit) && isBehindOne(at)) {
      return false;
    }
    boolean object = isDeterminer(hit.end()) || scan.isCapital(hit.end());
    return object || (!scan.isNoun(at) && at > 0 && !scan.is("auxiliary", hit.end()));
  }

  /**
   * "Eastern Command", "Nurse Voss"; in "Police Arrest 40" and "Rebels Attack the Port" a title.
   */
  private boolean isName(int at) {
    boolean beside = at > 0 && scan.isCapital(at - 1) || scan.isCapital(at + 1);
    boolean object = isDeterminer(at + 1) || at + 1 < scan.size() && scan.isNumber(at + 1);
    return scan.isCapital(at) && beside && !object;
  }

  /** "It was X that (attacked)": does "that" point back, not forward? */
  private boolean isClefted(int at) {
    boolean it = false;
    for (int before = at - 2; before > 0 && !scan.isStop(before); before--) {
      it |= scan.word(before - 1).equals("it") && scan.is("be", before);
    }
    return it && scan.word(at - 1).equals("that");
  }

  /** "A freight train": behind the word for one thing stands no plain present. */
  private boolean isBehindOne(int at) {
    int first = at - 1;
    while (first > 0 && first > at - 3 && !isDeterminer(first) && !isPreposition(first)) {
      first--;
    }
    return first >= 0 && ONE.contains(scan.word(first));
  }

  /** Does it open the text, a sentence or a quotation? */
  private boolean isOpening(int at) {
    return at == 0 || scan.isStop(at - 1) || scan.isQuote(at - 1);
  }

  private boolean isBase(WordIndex.Hit<Line> hit) {
    return scan.word(hit.first()).equals(scan.token(hit.first()).stem());
  }

  private boolean isPast(WordIndex.Hit<Line> hit) {
    String word = scan.word(hit.first());
    return word.endsWith("ed")
        || word.endsWith("en")
        || (!word.endsWith("s") && !isBase(hit) && !word.endsWith("e"))
        || List.of("beat", "hit", "hurt", "upset", "shot", "led", "fed").contains(word);
  }

  boolean isNoun(WordIndex.Hit<Line> hit) {
    int at = hit.first();
    boolean other = !scan.isVerb(at) || !isVerbAt(at) || scan.word(at).endsWith("ing");
    return other && (!isName(at) || isOpening(at));
  }

  private boolean isVerbAt(int at) {
    return scan.verbs(false).stream().anyMatch(hit -> hit.first() == at && isVerb(hit));
  }

  boolean isFiniteVerb(int at) {
    return scan.is("auxiliary", at)
        || scan.verbs(false).stream()
            .anyMatch(hit -> hit.first() <= at && at < hit.end() && isVerb(hit));
  }

  boolean isDeterminer(int at) {
    return scan.is("determiner", at) || scan.word(at).endsWith("'s") || scan.word(at).equals("'");
  }

  boolean isPreposition(int at) {
    return scan.is("other", at) || place(at).isPresent();
  }

  /** The place that a preposition gives to what stands behind it, where it has one of its own. */
  Optional<String> place(int at) {
    return PLACES.stream().filter(place -> scan.is(place, at)).findFirst();
  }

  /** First word of "had not yet been (attacked)", or the verb itself. */
  int groupStart(int verb) {
    int start = verb;
    while (start > 0 && isInGroup(start - 1)) {
      start--;
    }
    while (start < verb && scan.isAdverb(start)) {
      start++;
    }
    return start;
  }

  private boolean isInGroup(int at) {
    return scan.is("auxiliary", at) || scan.isAdverb(at) || scan.word(at).endsWith("n't");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.CauseReader.Role;

/** Does an English word that looks like a verb of cause lack the object that such a verb has? */
final class CauseObject {

  /** "Caused limited damage": words in "-ed" that say how a thing is, not what was done. */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "advanced",
          "alleged",
          "armed",
          "continued",
          "expected",
          "heated",
          "increased",
          "injured",
          "limited",
          "mixed",
          "planned",
          "prolonged",
          "proposed",
          "renewed",
          "repeated",
          "scheduled",
          "sustained",
          "unprecedented",
          "widespread",
          "wounded");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "at", "on", "for", "with", "by", "from", "to", "in", "into", "near", "during",
          "between");

  private CauseObject() {}

  /** "Delays were", "the air force said", "prices start at": no object follows, so no cause. */
  static boolean isMissing(RoleScan scan, WordIndex.Hit<Role> hit, int stop) {
    String word = scan.word(hit.first());
    boolean bare =
        hit.end() == hit.first() + 1
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && !word.equals("sent")
                && !word.equals("led")
            || word.equals("started")
            || word.equals("halted");
    int next = hit.end();
    return bare
        && (next >= stop
            || (scan.isSign(next) && !scan.isQuote(next))
            || scan.is("auxiliary", next)
            || isLink(scan, next)
            || isFinite(scan, next));
  }

  private static boolean isLink(RoleScan scan, int at) {
    boolean object = scan.word(at).equals("what") || scan.word(at).equals("how");
    return PREPOSITIONS.contains(scan.word(at)) || (scan.is("boundary", at) && !object);
  }

  /** "A delay angered": a verb that has the word before it as its subject. */
  private static boolean isFinite(RoleScan scan, int at) {
    return scan.word(at).endsWith("ed")
        && !scan.isCapital(at)
        && !ADJECTIVES.contains(scan.word(at));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;

/** Words after which a cue does not speak about the main assertion of its sentence. */
final class Relative {

  private static final Set<String> PRONOUNS =
      Set.of("who", "which", "whose", "whom", "الذي", "التي", "الذين", "اللذين", "اللتين", "ممن");
  private static final Set<String> JOINERS = Set.of("nor", "ولا");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "اذا", "لو");
  private static final Set<String> OPENERS =
      Set.of(
          "because", "since", "after", "before", "when", "until", "despite", "amid", "unless",
          "nor", "ولا", "ولم", "ولن", "وليس", "وليست", "بسبب", "لان", "لانه", "لانها", "بعد", "قبل",
          "رغم", "عندما", "حين", "بعدما", "قبلما", "حتي", "اثر", "عقب");
  private static final int NEAR = 2;

  private Relative() {}

  /** Does a relative pronoun, or an "if", stand just before, with no sign between? */
  static boolean governs(Reading reading, int at) {
    for (int before = at - 1; before >= Math.max(0, at - NEAR); before--) {
      Token token = reading.token(before);
      if (token.kind() == Token.Kind.SIGN) {
        return false;
      }
      if (reading.forms(before).stream().anyMatch(PRONOUNS::contains)
          || CONDITIONS.contains(token.normal())) {
        return true;
      }
    }
    return false;
  }

  /** Does a side clause, a reason, a time or a second negated sentence begin here? */
  static boolean opens(Reading reading, int at) {
    return OPENERS.contains(reading.token(at).normal()) || isPronoun(reading, at);
  }

  /** Is it "who", "which" or the like? */
  static boolean isPronoun(Reading reading, int at) {
    return PRONOUNS.contains(reading.token(at).normal());
  }

  /** "nor", "ولا": carries an earlier negation on and does not undo it. */
  static boolean continues(Reading reading, int at) {
    return at > 0 && JOINERS.contains(reading.token(at).normal()) && !reading.isSentenceStart(at);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Who does it to whom?
 *
 * <p>By shallow rules around the words of a list: order ("the army shelled the town", "قصف الجيش
 * البلدة"), the passive with its doer ("by", "من قبل"), prepositions, nouns of deeds ("the attack
 * by X on Y", "قصف X لـ Y"), verbs that lend their subject to a noun ("launched an attack", "شن
 * هجوما"), clefts ("it was X who", "X هو من"), and pronouns, which stand for all that the clause
 * before names. What no rule reads is left out: a deed with one part filled tells nothing, and a
 * wrong reading more than none. Known limit: no parse stands behind it, so a long clause between a
 * doer and its verb hides the doer.
 */
public final class RoleReader {

  private RoleReader() {}

  /** The deeds of a text by position; those with fewer than two parts filled are left out. */
  public static List<Deed> read(String text, List<Token> tokens) {
    List<Deed> deeds = new ArrayList<>();
    RoleScan scan = new RoleScan(text, tokens);
    deeds.addAll(new EnglishRoles(scan).read());
    deeds.addAll(new ArabicRoles(scan).read());
    return deeds.stream().filter(RoleReader::tells).filter(deed -> isFullest(deed, deeds)).toList();
  }

  /** Of two ways to read one word as one deed ("lease to", "lease from") the fuller one tells. */
  private static boolean isFullest(Deed deed, List<Deed> deeds) {
    return deeds.stream()
        .filter(other -> other.kind().equals(deed.kind()) && other.words().equals(deed.words()))
        .allMatch(other -> parts(other) <= parts(deed));
  }

  private static int parts(Deed deed) {
    return deed.castings().stream().mapToInt(casting -> casting.parts().size()).max().orElse(0);
  }

  private static boolean tells(Deed deed) {
    return deed.castings().stream().anyMatch(casting -> casting.parts().size() > 1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Who does it to whom, whatever it is?
 *
 * <p>Unlike {@link RoleReader} it knows no verb: the place of a word tells that it may be one, and
 * a deed that both texts share is looked for afterwards. Deeds in which both do the same (to meet,
 * to agree) and whatever stands behind "with" are left out, and so is a deed whose doer is unsure.
 */
public final class ActReader {

  private ActReader() {}

  /** The deeds of a text; those with one side alone are left out. */
  public static List<Act> read(String text, List<Token> tokens) {
    ActScan scan = new ActScan(text, tokens);
    EnglishActs english = new EnglishActs(scan);
    ArabicActs arabic = new ArabicActs(scan);
    List<Act> acts = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (scan.canBeDeed(at)) {
        boolean isArabic = tokens.get(at).isArabic();
        int noun = isArabic ? arabic.lentNoun(at) : english.lentNoun(at);
        if (noun >= 0 && scan.canBeDeed(noun)) {
          add(acts, scan, noun, isArabic ? arabic.lent(at, noun) : english.lent(at, noun));
        }
        if (noun < 0 || !scan.ends(at).isEmpty()) {
          add(acts, scan, at, isArabic ? arabic.at(at) : english.at(at));
        }
      }
    }
    return List.copyOf(acts);
  }

  private static void add(List<Act> acts, ActScan scan, int deed, ActParts parts) {
    if (parts.tells()) {
      acts.add(new Act(scan.words().token(deed), scan.ends(deed), parts.words()));
    }
  }
}

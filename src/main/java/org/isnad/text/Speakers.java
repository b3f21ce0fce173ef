// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Set;

/** Is a name the source of what is said, and no part of it: "Smith said", "بحسب سميث"? */
final class Speakers {

  private static final int BEFORE = 4;
  private static final int BEHIND = 3;
  private static final Set<String> ENGLISH =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "reported",
          "reports",
          "according",
          "stated",
          "added",
          "claimed",
          "claims",
          "quoted",
          "citing",
          "cited",
          "tweeted",
          "wrote",
          "insisted",
          "believes",
          "believe",
          "saying",
          "quoting",
          "explained",
          "noted");
  private static final Set<String> ARABIC =
      Set.of(
          "قال", "قالت", "وقال", "وقالت", "قاله", "قالته", "صرح", "صرحت", "وصرح", "ذكر", "ذكرت",
          "وذكر", "وذكرت", "اضاف", "اضافت", "واضاف", "واضافت", "افاد", "افادت", "وافاد", "وافادت",
          "اوضح", "اوضحت", "واوضح", "بحسب", "حسب", "وفق", "وفقا", "نقلت", "نقل", "عن", "لفت",
          "اشار", "اشارت", "نقلا", "يقول", "تقول", "زعم", "زعمت");

  private Speakers() {}

  static boolean speaks(List<Token> tokens, NameReader.Run run) {
    for (int at = run.first() - 1; at >= Math.max(0, run.first() - BEFORE); at--) {
      Token token = tokens.get(at);
      if (token.kind() == Token.Kind.SIGN) {
        break;
      }
      if (isSaying(token) && (at == run.first() - 1 || ends(tokens, run) || !isEnglish(token))) {
        return true;
      }
    }
    for (int at = run.end(); at < Math.min(tokens.size(), run.end() + BEHIND); at++) {
      Token token = tokens.get(at);
      if (token.kind() == Token.Kind.SIGN) {
        return false;
      }
      if (isEnglish(token) && isSaying(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaying(Token token) {
    return ENGLISH.contains(token.normal()) || ARABIC.contains(token.normal());
  }

  private static boolean isEnglish(Token token) {
    return !token.isArabic();
  }

  private static boolean ends(List<Token> tokens, NameReader.Run run) {
    return run.end() >= tokens.size() || tokens.get(run.end()).kind() == Token.Kind.SIGN;
  }
}

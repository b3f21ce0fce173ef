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
          "according",
          "stated",
          "added",
          "claimed",
          "claims",
          "quoted",
          "citing",
          "cited",
          "tweeted",
          "insisted",
          "believes",
          "believe",
          "saying",
          "quoting",
          "explained",
          "noted");

  /** Verbs that also take things: "wrote the anthem". */
  private static final Set<String> WRITING = Set.of("wrote", "reported", "reports");

  /** What stands before the name of a source and never behind a speaker of its own. */
  private static final Set<String> SOURCES =
      Set.of("according", "citing", "cited", "quoting", "quoted");

  private static final Set<String> ARABIC =
      Set.of(
          "قال", "قالت", "وقال", "وقالت", "قاله", "قالته", "صرح", "صرحت", "وصرح", "ذكر", "ذكرت",
          "وذكر", "وذكرت", "اضاف", "اضافت", "واضاف", "واضافت", "افاد", "افادت", "وافاد", "وافادت",
          "اوضح", "اوضحت", "واوضح", "بحسب", "حسب", "وفق", "وفقا", "لفت", "اشار", "اشارت", "نقلا",
          "يقول", "تقول", "زعم", "زعمت");

  /** "Carried" as well as "quoted": what is said stands behind "from" or "that". */
  private static final Set<String> QUOTING = Set.of("نقل", "نقلت", "ونقل", "ونقلت");

  private static final Set<String> THAT = Set.of("ان", "انه", "انها", "انهم", "بان", "وان");
  private static final Set<String> QUOTED = Set.of("that", "\"", ":");
  private static final int QUOTED_WITHIN = 6;

  private Speakers() {}

  static boolean speaks(List<Token> tokens, NameReader.Run run) {
    for (int at = run.first() - 1; at >= Math.max(0, run.first() - BEFORE); at--) {
      Token token = tokens.get(at);
      if (token.kind() == Token.Kind.SIGN || THAT.contains(token.normal())) {
        break;
      }
      if (isSayingBefore(tokens, at, run)) {
        return true;
      }
    }
    for (int at = run.end(); at < Math.min(tokens.size(), run.end() + BEHIND); at++) {
      Token token = tokens.get(at);
      if (token.kind() == Token.Kind.SIGN) {
        return false;
      }
      if (isEnglish(token) && (isSaying(token) || isWriting(tokens, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSayingBefore(List<Token> tokens, int at, NameReader.Run run) {
    Token token = tokens.get(at);
    if (!isEnglish(token)) {
      return isSaying(token) || isQuoting(tokens, at, run);
    }
    // "The club said Peter Hale will coach" tells of Hale; '"...", said Peter Hale' quotes him.
    boolean next = at == run.first() - 1;
    boolean opens = at == 0 || tokens.get(at - 1).kind() == Token.Kind.SIGN;
    return isSaying(token)
        && (ends(tokens, run) || next && (opens || SOURCES.contains(token.normal())));
  }

  /** "نقلت الوكالة عن", of the agency and of whom it quotes. */
  private static boolean isQuoting(List<Token> tokens, int at, NameReader.Run run) {
    int end = Math.min(tokens.size(), run.end() + QUOTED_WITHIN);
    return QUOTING.contains(tokens.get(at).normal())
        && tokens.subList(at, end).stream().anyMatch(t -> t.normal().equals("عن"))
        && tokens.subList(at, end).stream().anyMatch(t -> THAT.contains(t.normal()));
  }

  /** "Hale wrote that", "Hale reported: ". */
  private static boolean isWriting(List<Token> tokens, int at) {
    if (!WRITING.contains(tokens.get(at).normal())) {
      return false;
    }
    List<Token> behind = tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + QUOTED_WITHIN));
    return behind.isEmpty()
        || behind.get(0).kind() == Token.Kind.SIGN
        || behind.stream().anyMatch(t -> QUOTED.contains(t.normal()));
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

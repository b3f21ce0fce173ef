// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * As which words of a list may a written word be read?
 *
 * <p>The word itself; its stem with a mark; the Arabic word without the particles that are written
 * onto it: one of wa and fa, then the future sa or a preposition and the article. An English
 * contraction with "n't" is also read as "not".
 */
final class WordForms {

  /** Ends an English stem in a word list, so that it is never taken for a written word. */
  static final String STEM = "~";

  /** Ends a form of an Arabic verb in a word list: a preposition before it makes another word. */
  static final String VERB = "/";

  /** Ends a short form of an Arabic verb in a word list that is read only behind "lam". */
  static final String JUSSIVE = "!";

  private static final int SHORTEST_BEHIND_PREPOSITION = 3;
  private static final int SHORTEST_OF_FIRST_PERSON = 5;
  private static final List<String> ARTICLES = List.of("بال", "كال", "ال");

  private WordForms() {}

  /** All readings, the word as written first. */
  static Set<String> of(Token token) {
    Set<String> forms = new LinkedHashSet<>();
    String word = token.normal();
    forms.add(word);
    if (token.kind() != Token.Kind.WORD) {
      return forms;
    }
    if (isArabic(word)) {
      addArabic(forms, word);
      if (token.noun()) {
        // "Wizara" (ministry) is not "and visited it".
        forms.removeIf(form -> form.endsWith(VERB));
      }
      forms.add(token.stem() + STEM);
      return forms;
    }
    forms.add(token.stem() + STEM);
    if (word.endsWith("n't")) {
      forms.add("not");
    }
    if (word.endsWith("'s")) {
      forms.add(word.substring(0, word.length() - 2));
    }
    return forms;
  }

  static boolean isArabic(String word) {
    return !word.isEmpty()
        && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
  }

  private static void addArabic(Set<String> forms, String word) {
    addBehindConjunction(forms, word);
    if (word.length() > 2 && (word.startsWith("و") || word.startsWith("ف"))) {
      String rest = word.substring(1);
      forms.add(rest);
      addBehindConjunction(forms, rest);
    }
  }

  private static void addBehindConjunction(Set<String> forms, String word) {
    forms.add(word + VERB);
    for (String article : ARTICLES) {
      addBehind(forms, word, article, 2);
    }
    addBehind(forms, word, "لل", 2);
    addBehind(forms, word, "ب", SHORTEST_BEHIND_PREPOSITION);
    addBehind(forms, word, "ل", SHORTEST_BEHIND_PREPOSITION);
    addBehind(forms, word, "ك", SHORTEST_BEHIND_PREPOSITION);
    if (word.length() > 3 && "سل".indexOf(word.charAt(0)) >= 0 && isPresent(word.substring(1))) {
      forms.add(word.substring(1));
      forms.add(word.substring(1) + VERB);
    }
  }

  /**
   * May a present verb be written so, behind the particles of future and purpose? In the first
   * person only a long one, without the ending of the past: "سامر" and "ساعدت" are no "I will".
   */
  private static boolean isPresent(String word) {
    boolean first = word.startsWith("ا");
    return first
        ? word.length() >= SHORTEST_OF_FIRST_PERSON && !word.endsWith("ت")
        : "يتن".indexOf(word.charAt(0)) >= 0;
  }

  private static void addBehind(Set<String> forms, String word, String prefix, int shortest) {
    if (word.startsWith(prefix) && word.length() >= prefix.length() + shortest) {
      forms.add(word.substring(prefix.length()));
    }
  }
}

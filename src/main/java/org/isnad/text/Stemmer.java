// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

/**
 * Which part of a word stays when its endings and attached particles go?
 *
 * <p>Light on purpose: a stem may join the forms of one word, never a word and its opposite, so
 * nothing that negates ("-less", "un-") is taken off and words of negation stay whole.
 */
public final class Stemmer {

  private Stemmer() {}

  /** The light stem of a word in normal form; never empty unless the word is. */
  public static String stem(String normal) {
    return WordForms.isArabic(normal) ? ArabicStem.of(normal) : EnglishStem.of(normal);
  }
}

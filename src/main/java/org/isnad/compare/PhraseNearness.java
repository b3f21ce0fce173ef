// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import org.isnad.text.Token;

/** How near are two phrases in meaning, by the nearest of their content words? */
final class PhraseNearness {

  /** Words of one script are near each other by mere form; below this nearness they count less. */
  private static final double FORM = 0.7;

  private static final double FORM_SHARE = 0.7;

  /** How near words are that name one thing in two ways. */
  private static final double ONE_CONCEPT = 0.85;

  private final ContentWords words;
  private final boolean oneScript;

  PhraseNearness(Reading a, Reading b) {
    this.words = new ContentWords(a, b);
    this.oneScript = a.sharesScript(b);
  }

  /** Those of the tokens that carry content. */
  List<Reading.Word> words(List<Token> tokens) {
    return words.of(tokens);
  }

  double of(List<Token> a, List<Token> b) {
    return (said(a, b) + said(b, a)) / 2;
  }

  /** Nearness in which a likeness of form counts less. */
  double meant(List<Token> a, List<Token> b) {
    return (said(a, b, true) + said(b, a, true)) / 2;
  }

  /** Mean nearness of the content words of one side to their nearest of the other. */
  double said(List<Token> some, List<Token> others) {
    return said(some, others, false);
  }

  private double said(List<Token> some, List<Token> others, boolean strictly) {
    double sum = 0;
    double all = 0;
    for (Reading.Word word : words.of(some)) {
      double weight = Math.max(1, word.rarity());
      all += weight;
      double best = best(word, others);
      boolean form = strictly && oneScript && best < FORM;
      sum += weight * (form ? FORM_SHARE * best : best);
    }
    return all == 0 ? 0 : sum / all;
  }

  /** Nearness of a word to the nearest of others. */
  double best(Reading.Word word, List<Token> others) {
    double best = 0;
    for (Reading.Word other : words.of(others)) {
      double near = word.near(other);
      best = Math.max(best, word.sharesConcept(other) ? Math.max(ONE_CONCEPT, near) : near);
    }
    return best;
  }
}

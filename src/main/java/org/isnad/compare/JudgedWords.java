// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import org.isnad.embed.Verdict;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which word of each text carries the judge's answer?
 *
 * <p>The content word whose removal changes the judge's probabilities most (input erasure; Li,
 * Monroe and Jurafsky 2016, "Understanding Neural Networks through Representation Erasure"). Costs
 * two runs of the judge a content word, of which up to 48 are tried.
 *
 * @param a in the first text, or null when no removal changes anything
 * @param b in the second
 */
record JudgedWords(@Nullable Span a, @Nullable Span b) {

  /** Words tried in each text: the judge reads the beginning of long ones only. */
  private static final int MOST_WORDS = 48;

  static JudgedWords of(Reading a, Reading b, Arbiter arbiter) {
    JudgeAnswers answers = arbiter.ask(a.text(), b.text());
    return new JudgedWords(
        most(a, text -> change(answers, arbiter.ask(text, b.text()))),
        most(b, text -> change(answers, arbiter.ask(a.text(), text))));
  }

  /** How much the answer changes when the one text is replaced by another. */
  @FunctionalInterface
  private interface Change {
    double by(String text);
  }

  private static @Nullable Span most(Reading reading, Change change) {
    Span most = null;
    double greatest = 0;
    List<Reading.Word> words = reading.words();
    for (Reading.Word word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
      Span span = word.token().span();
      double by = change.by(without(reading.text(), span));
      if (by > greatest) {
        greatest = by;
        most = span;
      }
    }
    return most;
  }

  private static String without(String text, Span span) {
    return text.substring(0, span.start()) + text.substring(span.end());
  }

  private static double change(JudgeAnswers before, JudgeAnswers after) {
    return change(before.forward(), after.forward()) + change(before.backward(), after.backward());
  }

  /** Total variation between what was said, in [0, 1]. */
  private static double change(Verdict before, Verdict after) {
    return (Math.abs(before.entailment() - after.entailment())
            + Math.abs(before.contradiction() - after.contradiction())
            + Math.abs(before.neutral() - after.neutral()))
        / 2;
  }
}

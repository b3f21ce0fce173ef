// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.isnad.embed.Verdict;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which word of each text carries the judge's answer?
 *
 * <p>The content word whose removal changes the judge's probabilities most (input erasure; Li,
 * Monroe and Jurafsky 2016, "Understanding Neural Networks through Representation Erasure"), from
 * the texts as the judge was given them: words that are written alike in both are not tried. Costs
 * two runs of the judge a content word, of which up to 48 are tried.
 *
 * @param a in the first text, or null when no removal changes anything
 * @param b in the second
 */
record JudgedWords(@Nullable Span a, @Nullable Span b) {

  /** Words tried in each text: the judge reads the beginning of long ones only. */
  private static final int MOST_WORDS = 48;

  static JudgedWords of(Reading a, Reading b, Arbiter arbiter) {
    JudgedTexts.Rewriting rewriting = new JudgedTexts.Rewriting(new ReadingPair(a, b));
    JudgedTexts texts = rewriting.texts();
    JudgeAnswers answers = arbiter.ask(texts.a(), texts.b());
    ToDoubleFunction<JudgedTexts> change = rest -> change(answers, arbiter.ask(rest.a(), rest.b()));
    return new JudgedWords(
        most(a, rewriting::withoutOfA, change), most(b, rewriting::withoutOfB, change));
  }

  private static @Nullable Span most(
      Reading reading,
      Function<Span, Optional<JudgedTexts>> without,
      ToDoubleFunction<JudgedTexts> change) {
    Span most = null;
    double greatest = 0;
    List<Reading.Word> words = reading.words();
    for (Reading.Word word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
      Span span = word.token().span();
      Optional<JudgedTexts> rest = without.apply(span);
      double by = rest.isPresent() ? change.applyAsDouble(rest.get()) : 0;
      if (by > greatest) {
        greatest = by;
        most = span;
      }
    }
    return most;
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

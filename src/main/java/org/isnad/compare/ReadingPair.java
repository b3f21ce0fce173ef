// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Two readings side by side, with what several features need to know of the pair. */
final class ReadingPair {

  /** Cosine of masked texts up to which two questions count as far apart. */
  private static final double FAR = 0.3;

  private final Reading a;
  private final Reading b;
  private final @Nullable JudgeAnswers answers;
  private final WordAlignment alignment;
  private final FigureComparison figures;
  private final TimeCheck times;
  private final double near;
  private final Contrast contrast;
  private final Counterparts namesOfA;
  private final Counterparts namesOfB;

  ReadingPair(Reading a, Reading b) {
    this.a = a;
    this.b = b;
    this.answers = null;
    this.alignment = WordAlignment.of(a, b);
    this.figures = FigureComparison.of(a, b, alignment);
    this.times = TimeCheck.of(a.marks().times(), b.marks().times());
    this.near = Math.max(0, a.masked().cosine(b.masked()) - FAR) / (1 - FAR);
    this.contrast = new Contrast(a, b, alignment);
    this.namesOfA = new Counterparts(a, b, alignment::bestOfA);
    this.namesOfB = new Counterparts(b, a, alignment::bestOfB);
  }

  private ReadingPair(ReadingPair pair, JudgeAnswers answers) {
    this.a = pair.a;
    this.b = pair.b;
    this.answers = answers;
    this.alignment = pair.alignment;
    this.figures = pair.figures;
    this.times = pair.times;
    this.near = pair.near;
    this.contrast = pair.contrast;
    this.namesOfA = pair.namesOfA;
    this.namesOfB = pair.namesOfB;
  }

  /** The same pair after the judge was asked. */
  ReadingPair judged(JudgeAnswers by) {
    return new ReadingPair(this, by);
  }

  /**
   * How near are the questions, from 0 (far) to 1 (the same)? A difference in a figure, a time or
   * in polarity means the more, the nearer they are.
   */
  double near() {
    return near;
  }

  FigureComparison figures() {
    return figures;
  }

  TimeCheck times() {
    return times;
  }

  /** What the one says is so and the other that it is not. */
  Contrast contrast() {
    return contrast;
  }

  /** The names and places of a, and which of them b has too. */
  Counterparts namesOfA() {
    return namesOfA;
  }

  /** The names and places of b, and which of them a has too. */
  Counterparts namesOfB() {
    return namesOfB;
  }

  Reading a() {
    return a;
  }

  Reading b() {
    return b;
  }

  WordAlignment alignment() {
    return alignment;
  }

  @Nullable JudgeAnswers answers() {
    return answers;
  }

  /**
   * Are the content words the same, in the same order, but for names and places? Then only these,
   * figures, dates and function words can differ: symbols compare those, and the judge hardly sees
   * them.
   */
  boolean hasSameWords() {
    return plainStems(a).equals(plainStems(b));
  }

  private static List<String> plainStems(Reading reading) {
    return reading.words().stream()
        .map(Reading.Word::token)
        .filter(token -> !isNamed(reading.marks(), token.span()))
        .map(Token::stem)
        .toList();
  }

  private static boolean isNamed(Reading.Marks marks, Span word) {
    return marks.places().stream().anyMatch(place -> place.span().overlaps(word))
        || marks.names().stream()
            .anyMatch(name -> name.sort().isNamed() && name.span().overlaps(word));
  }

  boolean sameScript() {
    return a.isArabic() == b.isArabic();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import org.jspecify.annotations.Nullable;

/** Two readings side by side, with what several features need to know of the pair. */
final class ReadingPair {

  private final Reading a;
  private final Reading b;
  private final @Nullable JudgeAnswers answers;
  private final WordAlignment alignment;

  ReadingPair(Reading a, Reading b) {
    this(a, b, WordAlignment.of(a, b), null);
  }

  private ReadingPair(
      Reading a, Reading b, WordAlignment alignment, @Nullable JudgeAnswers answers) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
    this.answers = answers;
  }

  /** The same pair after the judge was asked. */
  ReadingPair judged(JudgeAnswers by) {
    return new ReadingPair(a, b, alignment, by);
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

  boolean sameScript() {
    return a.isArabic() == b.isArabic();
  }
}

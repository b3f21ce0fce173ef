// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two readings side by side, with what several features need to know of the pair. */
final class ReadingPair {

  /** Cosine of masked texts up to which two questions count as far apart. */
  private static final double FAR = 0.3;

  private final Reading a;
  private final Reading b;
  private final Facts facts;
  private final Denial denial;
  private final @Nullable JudgeAnswers answers;

  /** What the readings alone tell, asked for once: several features and the dimensions need it. */
  private record Facts(
      WordAlignment alignment,
      double near,
      FigureComparison figures,
      TimeCheck times,
      Contrast contrast,
      ActorCheck actors,
      PlaceCheck places,
      Optional<RoleComparison.Match> roles,
      Optional<ActComparison.Match> acts,
      Optional<CauseComparison.Match> causes) {

    static Facts of(Reading a, Reading b) {
      WordAlignment alignment = WordAlignment.of(a, b);
      Counterparts namesOfA = new Counterparts(a, b, alignment::bestOfA);
      Counterparts namesOfB = new Counterparts(b, a, alignment::bestOfB);
      Optional<RoleComparison.Match> roles = RoleComparison.of(a, b, alignment);
      Contrast contrast = new Contrast(a, b, alignment, roles);
      return new Facts(
          alignment,
          Math.max(0, a.masked().cosine(b.masked()) - FAR) / (1 - FAR),
          FigureComparison.of(a, b, alignment, contrast),
          TimeCheck.of(a, b),
          contrast,
          new ActorCheck(namesOfA, namesOfB, DoerCheck.of(a, b, alignment)),
          new PlaceCheck(namesOfA, namesOfB),
          roles,
          ActComparison.of(a, b, alignment),
          CauseComparison.of(a, b));
    }
  }

  ReadingPair(Reading a, Reading b) {
    this.a = a;
    this.b = b;
    this.facts = Facts.of(a, b);
    this.answers = null;
    // Last: it reads what is set above.
    this.denial = Denial.of(this);
  }

  private ReadingPair(ReadingPair pair, JudgeAnswers answers) {
    this.a = pair.a;
    this.b = pair.b;
    this.facts = pair.facts;
    this.denial = pair.denial;
    this.answers = answers;
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
    return facts.near;
  }

  /** Do both use the very same words? Then neither denies the other, and nobody changes sides. */
  boolean saysTheSame() {
    return a.text().equals(b.text());
  }

  FigureComparison figures() {
    return facts.figures;
  }

  TimeCheck times() {
    return facts.times;
  }

  /** What the one says is so and the other that it is not. */
  Contrast contrast() {
    return facts.contrast;
  }

  /** What the one denies of what the other says. */
  Denial denial() {
    return denial;
  }

  /** Two people or bodies for one thing. */
  ActorCheck actors() {
    return facts.actors;
  }

  /** Two places for one thing. */
  PlaceCheck places() {
    return facts.places;
  }

  /** The parts that the same two play in one kind of deed, where both texts tell of one. */
  Optional<RoleComparison.Match> roles() {
    return facts.roles;
  }

  /** The sides that the same two are on in one deed, whatever it is. */
  Optional<ActComparison.Match> acts() {
    return facts.acts;
  }

  /** The causes the two give of one thing, where they do. */
  Optional<CauseComparison.Match> causes() {
    return facts.causes;
  }

  Reading a() {
    return a;
  }

  Reading b() {
    return b;
  }

  WordAlignment alignment() {
    return facts.alignment;
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
    Reading.Marks marks = reading.marks();
    return reading.wordsWhere(span -> marks.places(span).isEmpty() && !marks.hasName(span)).stream()
        .map(i -> reading.token(i).stem())
        .toList();
  }
}

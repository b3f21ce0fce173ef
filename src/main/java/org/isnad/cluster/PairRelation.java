// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.UUID;
import org.isnad.claim.Relation;
import org.isnad.compare.Comparison;
import org.isnad.compare.JudgeAnswers;
import org.isnad.compare.Probabilities;
import org.jspecify.annotations.Nullable;

/**
 * How two claims relate, in the words of these revisions.
 *
 * @param a the lesser id by {@link IdOrder}
 * @param b the greater id
 * @param similarity graded likeness of meaning, in [0, 1]
 * @param proximity see {@link Proximity}: whether the two still count as near is decided by it
 * @param answers the judge's word, forward of b given a, or null when it was not asked
 * @param engine models and weights that say so
 */
public record PairRelation(
    UUID a,
    int aRevision,
    UUID b,
    int bRevision,
    Relation relation,
    Probabilities probabilities,
    double similarity,
    long proximity,
    @Nullable JudgeAnswers answers,
    String engine) {

  public PairRelation {
    if (IdOrder.ASCENDING.compare(a, b) >= 0) {
      throw new IllegalArgumentException("not in ascending order: " + a + ", " + b);
    }
  }

  /** The relation of two claims, compared in this order. */
  public static PairRelation of(
      UUID a,
      int aRevision,
      UUID b,
      int bRevision,
      long proximity,
      Comparison comparison,
      String engine) {
    return new PairRelation(
        a,
        aRevision,
        b,
        bRevision,
        comparison.relation(),
        comparison.probabilities(),
        comparison.similarity(),
        proximity,
        comparison.answers(),
        engine);
  }

  /** The same with another proximity. */
  public PairRelation at(long other) {
    return other == proximity
        ? this
        : new PairRelation(
            a,
            aRevision,
            b,
            bRevision,
            relation,
            probabilities,
            similarity,
            other,
            answers,
            engine);
  }

  /** Is this about the same words of both? */
  public boolean isOf(int revisionOfA, int revisionOfB) {
    return aRevision == revisionOfA && bRevision == revisionOfB;
  }

  /** Worth keeping: the two have to do with each other, or the judge should not be asked again. */
  public boolean isKept() {
    return relation != Relation.UNRELATED || answers != null;
  }

  /** What clustering makes of it. */
  public Link toLink() {
    return new Link(a, b, probabilities.questionBits(), probabilities.answerBits());
  }
}

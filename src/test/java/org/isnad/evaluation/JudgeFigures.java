// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.List;
import java.util.function.Predicate;
import org.isnad.claim.Relation;
import org.isnad.embed.Verdict;

/** The judge's part of the card: each pair is asked one way, text a as the premise. */
final class JudgeFigures {

  private final RememberedJudge judge;

  JudgeFigures(RememberedJudge judge) {
    this.judge = judge;
  }

  /** Likeliest of entailment, contradiction and neutral, against the label. */
  Figure accuracy(String set, List<LabelledPair> pairs, double card) {
    return share(set, "judge, accuracy", pairs, this::isRight, card);
  }

  private boolean isRight(LabelledPair pair) {
    return pair.allowed().contains(likeliest(verdict(pair)));
  }

  /** Is entailment the likeliest exactly where the label says so? */
  Figure entailed(String set, List<LabelledPair> pairs, double card) {
    return share(set, "judge, entailed or not", pairs, this::isRightlyEntailed, card);
  }

  private boolean isRightlyEntailed(LabelledPair pair) {
    boolean entailed = likeliest(verdict(pair)) == Relation.MATCH;
    return entailed == pair.allowed().equals(LabelledPair.MATCH);
  }

  private static Figure share(
      String set,
      String measure,
      List<LabelledPair> pairs,
      Predicate<LabelledPair> right,
      double card) {
    long count = pairs.parallelStream().filter(right).count();
    return new Figure(set, measure, pairs.size(), (double) count / pairs.size(), card);
  }

  Figure graded(List<LabelledPair> pairs, double card) {
    double[] related =
        pairs.parallelStream().mapToDouble(pair -> verdict(pair).relatedness()).toArray();
    double pearson = Correlation.withGrades(pairs, related);
    return new Figure("stsb_en dev", "judge, relatedness, Pearson", pairs.size(), pearson, card);
  }

  private Verdict verdict(LabelledPair pair) {
    return judge.infer(pair.a().text(), pair.b().text()).verdict();
  }

  /** Neutral as "related": the one relation that every neutral label allows. */
  private static Relation likeliest(Verdict verdict) {
    if (verdict.neutral() >= Math.max(verdict.entailment(), verdict.contradiction())) {
      return Relation.RELATED;
    }
    return verdict.entailment() > verdict.contradiction() ? Relation.MATCH : Relation.CONFLICT;
  }
}

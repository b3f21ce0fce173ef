// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.claim.Relation;

/**
 * How good are the fitted weights on pairs they were not fitted on?
 *
 * <p>Five folds by group, so that a story stays on one side. The three sets the judge has learnt
 * from are printed too, but their figures are too good.
 */
final class CrossValidation {

  private static final int FOLDS = 5;

  private final Fit fit;

  CrossValidation(Fit fit) {
    this.fit = fit;
  }

  /** A pair with the probabilities given by weights that have not seen it. */
  record Answer(LabelledPair pair, double[] probabilities) {

    Relation relation() {
      int best = 0;
      for (int r = 1; r < probabilities.length; r++) {
        best = probabilities[r] > probabilities[best] ? r : best;
      }
      return Relation.values()[best];
    }

    boolean isRight() {
      return pair.allowed().contains(relation());
    }
  }

  void print(PrintStream out) {
    Map<String, List<Answer>> bySet = new LinkedHashMap<>();
    for (Answer answer : answers(true)) {
      bySet.computeIfAbsent(answer.pair.set(), s -> new ArrayList<>()).add(answer);
      if (answer.pair.set().equals("cases")) {
        bySet.computeIfAbsent("cases " + answer.pair.label(), s -> new ArrayList<>()).add(answer);
      }
      if (answer.pair.set().startsWith("xnli")) {
        bySet
            .computeIfAbsent("xnli " + answer.pair.languages(), s -> new ArrayList<>())
            .add(answer);
      }
    }
    bySet.forEach((set, answers) -> out.println(line(set, answers)));
    out.println(String.format(Locale.ROOT, "stsb_en Pearson %.3f", pearson(true)));
    out.println(String.format(Locale.ROOT, "stsb_en Pearson, open %.3f", pearson(false)));
  }

  private static String line(String set, List<Answer> answers) {
    long right = answers.stream().filter(Answer::isRight).count();
    return String.format(
        Locale.ROOT,
        "%-24s %6d  accuracy %.3f",
        set,
        answers.size(),
        (double) right / answers.size());
  }

  /** An answer to each pair, from weights fitted on the other folds. */
  List<Answer> answers(boolean judged) {
    Table learnt = fit.table(judged);
    Table asked = judged ? fit.judgedTable() : learnt;
    Answer[] answers = new Answer[asked.rows().size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      List<Table.Row> rows = learnt.rows().stream().filter(row -> fold(row.pair()) != out).toList();
      double[][] weights = Logistic.fit(rows, learnt.columns().size(), Fit.RIDGE);
      for (int i = 0; i < answers.length; i++) {
        Table.Row row = asked.rows().get(i);
        if (fold(row.pair()) == fold) {
          answers[i] = new Answer(row.pair(), Logistic.probabilities(weights, row.x()));
        }
      }
    }
    return Arrays.asList(answers);
  }

  private static int fold(LabelledPair pair) {
    return Math.floorMod(pair.group().hashCode(), FOLDS);
  }

  private double pearson(boolean judged) {
    Table table = fit.gradedTable(judged);
    List<Table.Row> train = table.rows().stream().filter(r -> fold(r.pair()) != 0).toList();
    List<Table.Row> test = table.rows().stream().filter(r -> fold(r.pair()) == 0).toList();
    double[] weights = Ridge.fit(train, table.columns().size(), 1);
    double[] predicted = test.stream().mapToDouble(r -> Ridge.predict(weights, r.x())).toArray();
    return Correlation.withGrades(test.stream().map(Table.Row::pair).toList(), predicted);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.List;
import org.isnad.compare.Weights;

/**
 * What a linear model and trees have learnt from the same rows, pooled: the mean of their scores
 * (logarithmic opinion pool; Genest and Zidek, Statistical Science 1, 1986).
 *
 * @param linear nats, by column and relation, the constants last
 * @param trees by relation, of nats
 */
record Pooled(List<String> columns, double[][] linear, List<List<GrownTree>> trees) {

  /** How strongly large weights are held back (L2, on columns of unit deviation). */
  static final double RIDGE = 4;

  /** Each of the two counts half; nats become bits. */
  private static final double BITS = 0.5 / Math.log(2);

  /**
   * Fits both.
   *
   * @param forTrees the same rows as they count for the trees
   */
  static Pooled fit(Table table, Table forTrees) {
    int columns = table.columns().size();
    return new Pooled(
        table.columns(),
        Logistic.fit(table.rows(), columns, RIDGE),
        Boosting.fit(forTrees.rows(), columns, Corpus.SEED));
  }

  /** Probability of each relation for what was observed. */
  double[] probabilities(double[] x) {
    double[] scores = Logistic.scores(linear, x);
    for (int r = 0; r < scores.length; r++) {
      for (GrownTree tree : trees.get(r)) {
        scores[r] += tree.value(x);
      }
      scores[r] /= 2;
    }
    return Logistic.softmax(scores);
  }

  /** As {@code weights.tsv} has it. */
  void write(StringBuilder lines, String model) {
    FittedWeights.writeRows(lines, model, columns, linear, BITS);
    for (int relation = 0; relation < trees.size(); relation++) {
      for (GrownTree tree : trees.get(relation)) {
        lines.append(model).append('\t').append(Weights.TREE).append('\t').append(relation);
        lines.append('\t').append(tree.text(columns, BITS)).append('\n');
      }
    }
  }
}

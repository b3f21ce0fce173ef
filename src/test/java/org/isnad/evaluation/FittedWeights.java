// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.compare.Weights;

/**
 * What a fit has learnt, as lines of {@code weights.tsv}.
 *
 * <p>Bits for match, conflict, related and unrelated; for the similarity one number. With the
 * judge, what a linear model and what trees say is pooled: the mean of their bits (logarithmic
 * opinion pool; Genest and Zidek, Statistical Science 1, 1986).
 */
record FittedWeights(String lines) {

  /** How strongly large weights are held back (L2, on columns of unit deviation). */
  static final double RIDGE = 4;

  private static final double GRADE_RIDGE = 1;

  static FittedWeights of(Table gate, Table judged, Table openGrades, Table judgedGrades) {
    StringBuilder lines = new StringBuilder();
    relations(lines, "gate", gate);
    similarity(lines, "similarity-open", openGrades);
    pooled(lines, "judged", judged);
    similarity(lines, "similarity-judged", judgedGrades);
    return new FittedWeights(lines.toString());
  }

  private static void relations(StringBuilder lines, String model, Table table) {
    linear(lines, model, table, 1 / Math.log(2));
  }

  private static void linear(StringBuilder lines, String model, Table table, double factor) {
    double[][] nats = Logistic.fit(table.rows(), table.columns().size(), RIDGE);
    double[][] bits =
        Arrays.stream(nats)
            .map(row -> Arrays.stream(row).map(each -> each * factor).toArray())
            .toArray(double[][]::new);
    append(lines, model, table.columns(), bits);
  }

  private static void pooled(StringBuilder lines, String model, Table table) {
    double factor = 0.5 / Math.log(2);
    linear(lines, model, table, factor);
    List<List<GrownTree>> trees = Boosting.fit(table.rows(), table.columns().size(), Corpus.SEED);
    for (int relation = 0; relation < trees.size(); relation++) {
      for (GrownTree tree : trees.get(relation)) {
        lines.append(model).append('\t').append(Weights.TREE).append('\t').append(relation);
        lines.append('\t').append(tree.text(table.columns(), factor)).append('\n');
      }
    }
  }

  private static void similarity(StringBuilder lines, String model, Table table) {
    double[] grades = Ridge.fit(table.rows(), table.columns().size(), GRADE_RIDGE);
    double[][] rows =
        Arrays.stream(grades).mapToObj(weight -> new double[] {weight}).toArray(double[][]::new);
    append(lines, model, table.columns(), rows);
  }

  private static void append(
      StringBuilder lines, String model, List<String> columns, double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      lines.append(model).append('\t');
      lines.append(i == columns.size() ? Weights.PRIOR : columns.get(i));
      for (double each : rows[i]) {
        lines.append('\t').append(String.format(Locale.ROOT, "%.6f", each));
      }
      lines.append('\n');
    }
  }

  /** The file, with remarks on what made it. */
  String text(List<String> about) {
    StringBuilder text = new StringBuilder();
    text.append("# Written by the fit (docs/evaluation.md says how); do not edit.\n");
    about.forEach(line -> text.append("# ").append(line).append('\n'));
    text.append("# bits for match, conflict, related, unrelated; similarity: one number\n");
    return text.append(lines).toString();
  }

  Weights parsed() {
    try {
      return Weights.parse(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.isnad.compare.Weights;

/**
 * What a fit has learnt, as lines of {@code weights.tsv}.
 *
 * <p>Bits for match, conflict, related and unrelated; for the similarity one number, for the hidden
 * layer of the probe one a unit.
 */
record FittedWeights(String lines) {

  private static final double GRADE_RIDGE = 1;

  static FittedWeights of(
      String probe, Pooled gate, Pooled judged, Table openGrades, Table judgedGrades) {
    StringBuilder lines = new StringBuilder(probe);
    gate.write(lines, "gate");
    similarity(lines, "similarity-open", openGrades);
    judged.write(lines, "judged");
    similarity(lines, "similarity-judged", judgedGrades);
    return new FittedWeights(lines.toString());
  }

  /**
   * Writes the rows of a linear layer.
   *
   * @param weights by column and output, the constants last
   * @param scale by which each is multiplied: from nats to bits
   */
  static void writeRows(
      StringBuilder lines, String model, List<String> columns, double[][] weights, double scale) {
    for (int i = 0; i < weights.length; i++) {
      lines.append(model).append('\t').append(i == columns.size() ? Weights.PRIOR : columns.get(i));
      for (double each : weights[i]) {
        lines.append('\t').append(String.format(Locale.ROOT, "%.6f", each * scale));
      }
      lines.append('\n');
    }
  }

  private static void similarity(StringBuilder lines, String model, Table table) {
    double[] grades = Ridge.fit(table.rows(), table.columns().size(), GRADE_RIDGE);
    for (int i = 0; i < grades.length; i++) {
      boolean isPrior = i == table.columns().size();
      lines.append(model).append('\t').append(isPrior ? Weights.PRIOR : table.columns().get(i));
      lines.append('\t').append(String.format(Locale.ROOT, "%.6f", grades[i])).append('\n');
    }
  }

  /** The file, with remarks on what made it. */
  String text(List<String> about) {
    StringBuilder text = new StringBuilder();
    text.append("# Written by the fit (docs/evaluation.md says how); do not edit.\n");
    about.forEach(line -> text.append("# ").append(line).append('\n'));
    text.append(
        "# bits for match, conflict, related, unrelated; similarity: one number; hidden: one a unit\n");
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

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.isnad.claim.Publication;
import org.isnad.claim.Relation;
import org.junit.jupiter.api.Test;

/** What does a perceptron with a hidden layer learn? */
class MultilayerPerceptronTest {

  private static final int INPUTS = 8;
  private static final int UNITS = 16;
  private static final Set<Relation> NO_MATCH =
      Set.of(Relation.CONFLICT, Relation.RELATED, Relation.UNRELATED);

  private static MultilayerPerceptron.Row row(float[] x, Set<Relation> label, double weight) {
    LabelledPair.Side side = new LabelledPair.Side("text", "en", Publication.UNKNOWN);
    return new MultilayerPerceptron.Row(
        x, new LabelledPair("set", "group", "id", side, side, label, null, null), weight);
  }

  /** A match where the first two inputs have one sign: no sum of the two tells. */
  private static List<MultilayerPerceptron.Row> sameSigns(int count, long seed) {
    Random random = new Random(seed);
    List<MultilayerPerceptron.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] x = new float[INPUTS];
      for (int input = 0; input < INPUTS; input++) {
        x[input] = random.nextBoolean() ? 1 : -1;
      }
      rows.add(row(x, x[0] == x[1] ? EnumSet.of(Relation.MATCH) : NO_MATCH, 1));
    }
    return rows;
  }

  private static double match(MultilayerPerceptron perceptron, float[] x) {
    double[][] hidden = perceptron.hiddenWeights();
    double[][] output = perceptron.outputWeights();
    double[] scores = output[UNITS].clone();
    for (int unit = 0; unit < UNITS; unit++) {
      double sum = hidden[INPUTS][unit];
      for (int input = 0; input < INPUTS; input++) {
        sum += x[input] * hidden[input][unit];
      }
      for (int relation = 0; relation < scores.length; relation++) {
        scores[relation] += Math.max(0, sum) * output[unit][relation];
      }
    }
    return Logistic.softmax(scores)[Relation.MATCH.ordinal()];
  }

  private static MultilayerPerceptron fit(List<MultilayerPerceptron.Row> rows) {
    return MultilayerPerceptron.fit(rows, INPUTS, UNITS, 6, 5);
  }

  @Test
  void fit_matchWhereTwoInputsHaveOneSign_isLearnt() {
    MultilayerPerceptron perceptron = fit(sameSigns(60_000, 1));

    long right =
        sameSigns(1_000, 2).stream()
            .filter(
                row ->
                    match(perceptron, row.x()) > 0.5
                        == row.pair().allowed().contains(Relation.MATCH))
            .count();
    assertThat(right).isGreaterThan(950);
  }

  @Test
  void fit_labelsThatLeaveRelationsOpen_areNoneOfThem() {
    float[] x = {1, 1, 1, 1, 1, 1, 1, 1};
    List<MultilayerPerceptron.Row> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      rows.add(row(x, NO_MATCH, 1));
    }

    MultilayerPerceptron perceptron = fit(rows);

    assertThat(match(perceptron, x)).isLessThan(0.05);
  }

  @Test
  void fit_rowsThatCountMore_outweighAsManyOthers() {
    float[] x = {1, 1, 1, 1, 1, 1, 1, 1};
    List<MultilayerPerceptron.Row> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      rows.add(row(x, i % 2 == 0 ? EnumSet.of(Relation.MATCH) : NO_MATCH, i % 2 == 0 ? 9 : 1));
    }

    assertThat(match(fit(rows), x)).isBetween(0.8, 0.97);
  }

  @Test
  void fit_oneThreadOrMany_givesTheSameToTheLastBit() throws Exception {
    List<MultilayerPerceptron.Row> rows = sameSigns(1_000, 3);
    ForkJoinPool alone = new ForkJoinPool(1);
    try {
      MultilayerPerceptron one = alone.submit(() -> fit(rows)).get();
      MultilayerPerceptron many = fit(rows);

      assertThat(one.hiddenWeights()).isDeepEqualTo(many.hiddenWeights());
      assertThat(one.outputWeights()).isDeepEqualTo(many.outputWeights());
    } finally {
      alone.shutdown();
    }
  }
}

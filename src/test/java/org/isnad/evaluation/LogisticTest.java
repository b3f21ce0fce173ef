// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.isnad.claim.Publication;
import org.isnad.claim.Relation;
import org.junit.jupiter.api.Test;

/** What do the weights of a linear model say of the rows they were learnt from? */
class LogisticTest {

  private static Table.Row row(Relation relation, double weight, double... x) {
    LabelledPair.Side side = new LabelledPair.Side("text", "en", Publication.UNKNOWN);
    return new Table.Row(
        new LabelledPair("set", "group", "id", side, side, EnumSet.of(relation), null, null),
        x,
        weight);
  }

  @Test
  void fit_columnsThatSayNothing_leavesTheSharesOfTheLabels() {
    List<Table.Row> rows =
        List.of(
            row(Relation.MATCH, 6, 1, 0),
            row(Relation.CONFLICT, 3, 1, 0),
            row(Relation.RELATED, 1, 1, 0));

    double[] p = Logistic.softmax(Logistic.scores(Logistic.fit(rows, 2, 4), new double[] {1, 0}));

    // The constants are not held back.
    assertThat(p[Relation.MATCH.ordinal()]).isCloseTo(.6, within(.01));
    assertThat(p[Relation.CONFLICT.ordinal()]).isCloseTo(.3, within(.01));
    assertThat(p[Relation.UNRELATED.ordinal()]).isCloseTo(0, within(.01));
  }

  @Test
  void fit_columnThatTells_givesTheSharesOnBothOfItsSides() {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      boolean high = i % 2 == 0;
      boolean match = i % 10 < (high ? 9 : 2);
      rows.add(row(match ? Relation.MATCH : Relation.CONFLICT, 1, high ? 5 : 3, i % 3));
    }

    double[][] weights = Logistic.fit(rows, 2, 1e-3);

    for (boolean high : new boolean[] {true, false}) {
      long matches =
          rows.stream()
              .filter(row -> row.x()[0] == (high ? 5 : 3) && row.allows(Relation.MATCH))
              .count();
      double[] p = Logistic.softmax(Logistic.scores(weights, new double[] {high ? 5 : 3, 1}));
      assertThat(p[Relation.MATCH.ordinal()]).isCloseTo(matches / 500.0, within(.02));
    }
  }
}

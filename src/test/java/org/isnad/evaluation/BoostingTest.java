// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.isnad.claim.Publication;
import org.isnad.claim.Relation;
import org.junit.jupiter.api.Test;

/** What do trees learn? */
class BoostingTest {

  private static final int COLUMNS = 4;

  /** A match where the first two columns are on one side of nought, else a conflict. */
  private static List<Table.Row> sameSides(int count, long seed) {
    Random random = new Random(seed);
    LabelledPair.Side side = new LabelledPair.Side("text", "en", Publication.UNKNOWN);
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double[] x = random.doubles(COLUMNS, -1, 1).toArray();
      Relation relation = x[0] > 0 == x[1] > 0 ? Relation.MATCH : Relation.CONFLICT;
      LabelledPair pair =
          new LabelledPair(
              "set", "group", "pair " + i, side, side, EnumSet.of(relation), null, null);
      rows.add(new Table.Row(pair, x, 1));
    }
    return rows;
  }

  private static double score(List<List<GrownTree>> trees, Relation relation, double[] x) {
    return trees.get(relation.ordinal()).stream().mapToDouble(tree -> tree.value(x)).sum();
  }

  @Test
  void fit_labelsThatTwoColumnsTellTogether_areLearnt() {
    List<List<GrownTree>> trees = Boosting.fit(sameSides(4_000, 1), COLUMNS, 3);

    long right =
        sameSides(1_000, 2).stream()
            .filter(
                row ->
                    score(trees, Relation.MATCH, row.x()) > score(trees, Relation.CONFLICT, row.x())
                        == row.allows(Relation.MATCH))
            .count();
    assertThat(right).isGreaterThan(950);
  }

  @Test
  void fit_sameRowsAndSeed_givesTheSameTreesToTheLastBit() {
    List<Table.Row> rows = sameSides(500, 1);
    List<List<GrownTree>> trees = Boosting.fit(rows, COLUMNS, 3);
    List<List<GrownTree>> again = Boosting.fit(rows, COLUMNS, 3);

    for (Table.Row row : rows) {
      for (Relation relation : Relation.values()) {
        assertThat(score(again, relation, row.x())).isEqualTo(score(trees, relation, row.x()));
      }
    }
  }
}

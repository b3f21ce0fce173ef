// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.claim.Relation;

/**
 * Which trees make the labels most probable?
 *
 * <p>Gradient boosting with second derivatives (Friedman, Annals of Statistics 29, 2001; Chen and
 * Guestrin, KDD 2016): round after round one tree a relation, grown towards the labels from what
 * the trees so far give. Labels may leave several relations open, as in {@link Logistic}. The same
 * rows and seed give the same trees to the last bit.
 */
final class Boosting {

  static final int ROUNDS = 150;
  static final double RATE = 0.1;

  /** Share of the columns that a tree may ask about. */
  private static final double COLUMNS = 0.5;

  private static final double LEAST_CURVATURE = 1e-3;
  private static final int RELATIONS = Relation.values().length;

  private final List<Table.Row> rows;
  private final double[][] scores;

  private Boosting(List<Table.Row> rows) {
    this.rows = rows;
    this.scores = new double[rows.size()][RELATIONS];
  }

  /**
   * The trees, by relation; their values are nats.
   *
   * @param columns how many each row has
   */
  static List<List<GrownTree>> fit(List<Table.Row> rows, int columns, long seed) {
    Boosting boosting = new Boosting(rows);
    Bins bins = new Bins(rows, columns);
    Random random = new Random(seed);
    List<List<GrownTree>> trees =
        IntStream.range(0, RELATIONS).<List<GrownTree>>mapToObj(r -> new ArrayList<>()).toList();
    for (int round = 0; round < ROUNDS; round++) {
      double[][] slopes = new double[RELATIONS][rows.size()];
      double[][] curvatures = new double[RELATIONS][rows.size()];
      boosting.derive(slopes, curvatures);
      for (int relation = 0; relation < RELATIONS; relation++) {
        int[] asked = asked(columns, random);
        GrownTree tree =
            new TreeGrower(bins, slopes[relation], curvatures[relation], asked, RATE).grow();
        boosting.add(tree, relation);
        trees.get(relation).add(tree);
      }
    }
    return trees;
  }

  private static int[] asked(int columns, Random random) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, columns).boxed().toList());
    Collections.shuffle(all, random);
    return all.subList(0, (int) Math.ceil(COLUMNS * columns)).stream()
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  /** First and second derivative of the loss, by relation and row. */
  private void derive(double[][] slopes, double[][] curvatures) {
    IntStream.range(0, rows.size())
        .parallel()
        .forEach(
            i -> {
              Table.Row row = rows.get(i);
              double[] p = Logistic.softmax(scores[i].clone());
              double allowed = 1e-12;
              for (int r = 0; r < RELATIONS; r++) {
                allowed += row.allows(Relation.values()[r]) ? p[r] : 0;
              }
              for (int r = 0; r < RELATIONS; r++) {
                double target = row.allows(Relation.values()[r]) ? p[r] / allowed : 0;
                slopes[r][i] = row.weight() * (p[r] - target);
                curvatures[r][i] = row.weight() * Math.max(LEAST_CURVATURE, p[r] * (1 - p[r]));
              }
            });
  }

  private void add(GrownTree tree, int relation) {
    IntStream.range(0, rows.size())
        .parallel()
        .forEach(i -> scores[i][relation] += tree.value(rows.get(i).x()));
  }
}

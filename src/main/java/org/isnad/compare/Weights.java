// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many bits is what was observed worth for each relation?
 *
 * <p>A table of named rows: model, column, then one number a relation in the order of {@link
 * org.isnad.claim.Relation}, or whatever a model's rows stand for. A model's row {@code prior}
 * holds its constants. A row {@code tree} is one of its trees: the number of the relation, then the
 * tree ({@link Tree}). Written by the fit, never by hand; the head of the file says from which
 * data, seed and settings.
 */
public final class Weights {

  /** Column of a model's constants. */
  public static final String PRIOR = "prior";

  /** Marks a tree among the columns of a model. */
  public static final String TREE = "tree";

  private static final String RESOURCE = "/compare/weights.tsv";

  private record TreeRow(int output, String tree) {}

  private final Map<String, Map<String, double[]>> rows;
  private final Map<String, List<TreeRow>> trees = new HashMap<>();
  private final String id;

  private Weights(List<String> lines) {
    rows = new HashMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells[1].equals(TREE)) {
        trees
            .computeIfAbsent(cells[0], model -> new ArrayList<>())
            .add(new TreeRow(Integer.parseInt(cells[2]), cells[3]));
        continue;
      }
      double[] numbers = new double[cells.length - 2];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Double.parseDouble(cells[i + 2]);
      }
      rows.computeIfAbsent(cells[0], model -> new HashMap<>()).put(cells[1], numbers);
    }
    id = Integer.toHexString(String.join("\n", lines).hashCode());
  }

  /** The weights that come with the service. */
  public static Weights standard() {
    return new Weights(TableFile.rows(RESOURCE));
  }

  /** Reads a table; lines that begin with # are remarks. */
  public static Weights parse(InputStream table) throws IOException {
    return new Weights(TableFile.rows(table));
  }

  /** Short fingerprint of the numbers, for the record beside every result. */
  public String id() {
    return id;
  }

  /**
   * The rows of a model, in the order of the columns given.
   *
   * @throws IllegalStateException naming the column that the table lacks
   */
  List<double[]> rows(String model, List<String> columns) {
    Map<String, double[]> table = rows.getOrDefault(model, Map.of());
    List<double[]> found = new ArrayList<>();
    for (String column : columns) {
      double[] row = table.get(column);
      if (row == null) {
        throw new IllegalStateException("weights of " + model + " lack the column " + column);
      }
      found.add(row);
    }
    return found;
  }

  /**
   * The same, each of a known length.
   *
   * @throws IllegalStateException naming the row that the table lacks, or that has another length
   */
  List<double[]> rows(String model, List<String> columns, int length) {
    List<double[]> found = rows(model, columns);
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).length != length) {
        throw new IllegalStateException(
            "weights of %s have %d numbers for %s, not %d"
                .formatted(model, found.get(i).length, columns.get(i), length));
      }
    }
    return found;
  }

  /** By output, the trees of a model, over columns of these names. */
  List<List<Tree>> trees(String model, int outputs, List<String> columns) {
    return IntStream.range(0, outputs)
        .mapToObj(
            output ->
                trees.getOrDefault(model, List.of()).stream()
                    .filter(row -> row.output == output)
                    .map(row -> new Tree(row.tree, columns))
                    .toList())
        .toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.compare.Observations;
import org.isnad.compare.Weights;

/**
 * Fits the weights of the comparison to the labelled sets and writes {@code weights.tsv}.
 *
 * <p>Same data, models and settings give the same file, bit for bit. Arguments: the folder of the
 * sets, the file to write, the file that remembers the judge's answers.
 */
final class Fit {

  static final double RIDGE = 4;
  private static final double GRADE_RIDGE = 1;

  private final Observer observer;
  private final List<Corpus.Weighed> corpus;
  private final List<LabelledPair> graded;
  private List<double[]> observed = List.of();
  private List<double[]> gradedObserved = List.of();

  Fit(Observer observer, Labels labels) {
    this.observer = observer;
    this.corpus = Corpus.of(labels);
    this.graded = Corpus.graded(labels);
  }

  public static void main(String[] args) throws IOException {
    try (Observer observer = new Observer(Path.of(args[2]))) {
      Fit fit = new Fit(observer, new Labels(Path.of(args[0])));
      fit.observe();
      new CrossValidation(fit).print(System.out);
      Files.writeString(Path.of(args[1]), fit.file());
    }
  }

  /** The judge is asked wherever its answer may be learnt from or is wanted for a figure. */
  void observe() {
    List<LabelledPair> pairs = corpus.stream().map(Corpus.Weighed::pair).toList();
    observed = observer.observe(pairs, this::worthAsking);
    gradedObserved = observer.observe(graded, pair -> true);
  }

  /** Most pairs of a story are far apart, and no service would ask about them. */
  private boolean worthAsking(LabelledPair pair) {
    boolean chance = pair.set().equals("stories") || pair.set().equals("strangers");
    return !chance
        || pair.allowed().size() == 1 && pair.set().equals("stories")
        || observer.reading(pair.a()).whole().cosine(observer.reading(pair.b()).whole()) > 0.25;
  }

  List<Corpus.Weighed> corpus() {
    return corpus;
  }

  List<LabelledPair> graded() {
    return graded;
  }

  int cheap() {
    return Observations.cheapColumns().size();
  }

  static List<String> columns(boolean judged) {
    List<String> columns = new ArrayList<>(Observations.cheapColumns());
    if (judged) {
      columns.addAll(Observations.judgeColumns());
    }
    return columns;
  }

  /** Rows for a model: all pairs without the judge, or those where the judge may be trusted. */
  Table table(boolean judged) {
    Table table = new Table(columns(judged));
    int width = table.columns().size();
    for (int i = 0; i < corpus.size(); i++) {
      Corpus.Weighed each = corpus.get(i);
      double[] x = observed.get(i);
      if (!judged || each.judge() && x.length == width) {
        table.add(each.pair(), Arrays.copyOf(x, width), each.weight());
      }
    }
    return table;
  }

  /** Every pair with the judge's numbers, also those it has seen: for figures, not for fitting. */
  Table judgedTable() {
    Table table = new Table(columns(true));
    for (int i = 0; i < corpus.size(); i++) {
      if (observed.get(i).length == table.columns().size()) {
        table.add(corpus.get(i).pair(), observed.get(i), corpus.get(i).weight());
      }
    }
    return table;
  }

  Table gradedTable(boolean judged) {
    Table table = new Table(columns(judged));
    for (int i = 0; i < graded.size(); i++) {
      double[] x = Arrays.copyOf(gradedObserved.get(i), table.columns().size());
      table.add(graded.get(i), x, 1);
    }
    return table;
  }

  private String file() {
    StringBuilder file = new StringBuilder();
    file.append("# Written by the fit (docs/evaluation.md says how); do not edit.\n");
    file.append("# models: ").append(observer.models()).append('\n');
    file.append("# pairs: ").append(corpus.size()).append(" labelled, ");
    file.append(graded.size()).append(" graded; ridge ").append(RIDGE).append('\n');
    file.append("# bits for match, conflict, related, unrelated; similarity: one number\n");
    for (boolean judged : new boolean[] {false, true}) {
      Table table = table(judged);
      double[][] weights = Logistic.fit(table.rows(), table.columns().size(), RIDGE);
      append(file, judged ? "judged" : "open", table.columns(), bits(weights));
      double[] grades = Ridge.fit(gradedTable(judged).rows(), table.columns().size(), GRADE_RIDGE);
      double[][] rows =
          Arrays.stream(grades).mapToObj(w -> new double[] {w}).toArray(double[][]::new);
      append(file, judged ? "similarity-judged" : "similarity-open", table.columns(), rows);
    }
    return file.toString();
  }

  private static double[][] bits(double[][] nats) {
    return Arrays.stream(nats)
        .map(row -> Arrays.stream(row).map(each -> each / Math.log(2)).toArray())
        .toArray(double[][]::new);
  }

  private static void append(
      StringBuilder file, String model, List<String> columns, double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      file.append(model).append('\t');
      file.append(i == columns.size() ? Weights.PRIOR : columns.get(i));
      for (double each : rows[i]) {
        file.append('\t').append(String.format(Locale.ROOT, "%.6f", each));
      }
      file.append('\n');
    }
  }
}

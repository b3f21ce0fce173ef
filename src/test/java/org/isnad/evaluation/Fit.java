// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.compare.Comparer;
import org.isnad.compare.Observations;
import org.isnad.compare.Probe;
import org.isnad.compare.ProbePair;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of the comparison to the labelled sets and writes {@code weights.tsv}.
 *
 * <p>Same data, models and settings give the same file, bit for bit. Arguments: the folder of the
 * sets, the file to write, the file that remembers the judge's answers.
 *
 * <p>In three rounds: the weights of the gate learn from every pair; the probes of the judge's
 * states from the pairs about which a service would ask; from these, too, those that weigh all
 * evidence.
 */
final class Fit {

  private final Observer observer;
  private final List<Corpus.Weighed> corpus;
  private final List<LabelledPair> graded;
  private final Tempering tempering;
  private List<double[]> cheap = List.of();
  private List<double[]> gradedObserved = List.of();
  private List<Pooled> gates = List.of();
  private double[] sameQuestion = new double[0];
  private @Nullable double[][] taught = new double[0][];
  private @Nullable Probes probes;

  Fit(Observer observer, Labels labels) {
    this.observer = observer;
    List<Corpus.Weighed> drawn = Corpus.of(labels, observer);
    List<LabelledPair> gradedPairs = Corpus.graded(labels);
    Groups groups =
        new Groups(
            Stream.concat(drawn.stream().map(Corpus.Weighed::pair), gradedPairs.stream()).toList());
    this.corpus =
        drawn.stream()
            .map(each -> new Corpus.Weighed(groups.placed(each.pair()), each.weight()))
            .toList();
    this.graded = gradedPairs.stream().map(groups::placed).toList();
    this.tempering = Tempering.of(corpus);
  }

  public static void main(String[] args) throws IOException {
    try (Observer observer = new Observer(Path.of(args[2]))) {
      Labels labels = new Labels(Path.of(args[0]));
      Fit fit = new Fit(observer, labels);
      fit.observe();
      Files.writeString(Path.of(args[1]), fit.weights().text(fit.about()));
      fit.printGate(System.out);
      new Scores(new CrossValidation(fit, observer), fit, labels).print(System.out);
    }
  }

  /** Looks at every pair; asks the judge about those whose answer may be learnt from. */
  void observe() {
    List<LabelledPair> pairs = corpus.stream().map(Corpus.Weighed::pair).toList();
    cheap = observer.observe(pairs, pair -> null);
    sameQuestion = proposed();
    int[] asked =
        IntStream.range(0, pairs.size())
            .filter(i -> !pairs.get(i).isByChance() || sameQuestion[i] >= Comparer.OPEN)
            .toArray();
    Probes learnt = probes(asked);
    probes = learnt;
    List<ProbePair> unseen =
        IntStream.range(0, CrossValidation.FOLDS)
            .mapToObj(fold -> Probes.read(learnt.without(fold)))
            .toList();
    taught = new double[pairs.size()][];
    Arrays.stream(asked)
        .parallel()
        .forEach(
            i -> {
              LabelledPair pair = pairs.get(i);
              ProbePair without = unseen.get(CrossValidation.fold(pair));
              taught[i] =
                  observer.observe(pair, observer.answers(tempering.answeredAs(pair), without));
            });
    gradedObserved =
        observer.observe(
            graded, pair -> observer.answers(pair, unseen.get(CrossValidation.fold(pair))));
  }

  /** Probes learnt from the pairs asked about: in general, and of stories. */
  private Probes probes(int[] asked) {
    List<Corpus.Weighed> learnt = Arrays.stream(asked).mapToObj(corpus::get).toList();
    return new Probes(
        learnt,
        learnt.parallelStream()
            .map(each -> observer.inputs(tempering.answeredAs(each.pair())))
            .toList());
  }

  /** Probability of one question, from the gate's weights that have not seen the pair. */
  private double[] proposed() {
    gates =
        IntStream.range(0, CrossValidation.FOLDS)
            .mapToObj(fold -> gate(pair -> CrossValidation.fold(pair) != fold))
            .toList();
    double[] same = new double[corpus.size()];
    for (int i = 0; i < same.length; i++) {
      Pooled gate = gates.get(CrossValidation.fold(corpus.get(i).pair()));
      double[] p = gate.probabilities(cheap.get(i));
      same[i] = p[0] + p[1];
    }
    return same;
  }

  /** Prints how many pairs the gate lets through. */
  void printGate(PrintStream out) {
    GateScores.print(out, corpus.stream().map(Corpus.Weighed::pair).toList(), sameQuestion);
  }

  /** The pairs of a set, in its order. */
  List<LabelledPair> pairsOf(String set) {
    return corpus.stream()
        .map(Corpus.Weighed::pair)
        .filter(pair -> pair.set().equals(set))
        .toList();
  }

  List<Corpus.Weighed> corpus() {
    return corpus;
  }

  List<LabelledPair> graded() {
    return graded;
  }

  /** The weights learnt from all pairs. */
  FittedWeights weights() {
    Predicate<LabelledPair> all = pair -> true;
    return weights(requireNonNull(probes).all(), gate(all), all);
  }

  /** Those learnt from the pairs outside a fold. */
  FittedWeights weightsWithout(int fold) {
    return weights(
        requireNonNull(probes).without(fold),
        gates.get(fold),
        pair -> CrossValidation.fold(pair) != fold);
  }

  private FittedWeights weights(String probe, Pooled gate, Predicate<LabelledPair> from) {
    return FittedWeights.of(probe, gate, judged(from), graded(from, false), graded(from, true));
  }

  private Pooled gate(Predicate<LabelledPair> from) {
    Table table = new Table(Observations.cheapColumns());
    for (int i = 0; i < corpus.size(); i++) {
      Corpus.Weighed each = corpus.get(i);
      if (from.test(each.pair())) {
        table.add(each.pair(), cheap.get(i), Corpus.gateWeight(each));
      }
    }
    return Pooled.fit(table, table);
  }

  private Pooled judged(Predicate<LabelledPair> from) {
    Table table = new Table(Observations.columns());
    Table forTrees = new Table(Observations.columns());
    for (int i = 0; i < corpus.size(); i++) {
      double[] row = taught[i];
      if (row != null && from.test(corpus.get(i).pair())) {
        table.add(corpus.get(i).pair(), row, corpus.get(i).weight());
        forTrees.add(corpus.get(i).pair(), row, Corpus.treeWeight(corpus.get(i)));
      }
    }
    return Pooled.fit(table, forTrees);
  }

  private Table graded(Predicate<LabelledPair> from, boolean judged) {
    Table table = new Table(judged ? Observations.columns() : Observations.cheapColumns());
    for (int i = 0; i < graded.size(); i++) {
      if (from.test(graded.get(i))) {
        table.add(graded.get(i), Arrays.copyOf(gradedObserved.get(i), table.columns().size()), 1);
      }
    }
    return table;
  }

  private List<String> about() throws IOException {
    return List.of(
        "commit: " + Provenance.commit(),
        "models: " + observer.models(),
        "pairs: " + corpus.size() + " labelled, " + graded.size() + " graded",
        "sets: " + Corpus.summary(corpus) + "; digest " + Provenance.digest(corpus, graded),
        "seed " + Corpus.SEED + "; ridge " + Pooled.RIDGE,
        "probe units "
            + Probe.UNITS
            + "; epochs "
            + Probes.EPOCHS
            + ", of stories "
            + Probes.STORY_EPOCHS,
        "rounds " + Boosting.ROUNDS + "; rate " + Boosting.RATE + "; leaves " + TreeGrower.LEAVES);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.claim.Relation;

/** Prints how good the answers are, each pair answered by weights that have not seen it. */
final class Scores {

  private final CrossValidation validation;
  private final Fit fit;
  private final Labels labels;

  Scores(CrossValidation validation, Fit fit, Labels labels) {
    this.validation = validation;
    this.fit = fit;
    this.labels = labels;
  }

  void print(PrintStream out) {
    List<CrossValidation.Answer> answers =
        validation.answers(fit.corpus().stream().map(Corpus.Weighed::pair).toList());
    Map<String, List<CrossValidation.Answer>> sets = bySet(answers);
    sets.forEach((set, of) -> out.println(line(set, of)));
    sets.forEach((set, of) -> Confusion.print(out, set, of));
    out.printf(Locale.ROOT, "stsb_en dev, similarity, Pearson %.3f%n", pearson());
    Reliability.print(out, answers);
    CaseScores cases = new CaseScores(out);
    cases.addAll(labels.caseRows(), fit.pairsOf("cases"), validation);
    cases.print();
    new StoryClusters(labels.stories(), answers).print(out);
    new StoryClusters(AuthoredStories.read(), answers).print(out);
  }

  private static Map<String, List<CrossValidation.Answer>> bySet(
      List<CrossValidation.Answer> answers) {
    Map<String, List<CrossValidation.Answer>> sets = new LinkedHashMap<>();
    for (CrossValidation.Answer answer : answers) {
      for (String name : names(answer.pair())) {
        sets.computeIfAbsent(name, n -> new ArrayList<>()).add(answer);
      }
    }
    return sets;
  }

  /** The set, and the parts of it that have a figure of their own. */
  private static List<String> names(LabelledPair pair) {
    String set = pair.set();
    if (set.equals("cases") || set.equals("authored")) {
      return List.of(set, set + " " + pair.label(), set + " " + pair.languages());
    }
    if (set.startsWith("xnli")) {
      return List.of(set, set + " " + pair.languages());
    }
    return pair.id().contains("NewsNLI") ? List.of(set, set + " NewsNLI") : List.of(set);
  }

  private static String line(String set, List<CrossValidation.Answer> answers) {
    return String.format(
        Locale.ROOT,
        "%-24s %6d  accuracy %.3f  macro-F1 %.3f  match or not %.3f",
        set,
        answers.size(),
        share(answers, CrossValidation.Answer::isRight),
        macroF1(answers),
        share(answers, Scores::matchesRightly));
  }

  private static double share(
      List<CrossValidation.Answer> answers, Predicate<CrossValidation.Answer> right) {
    return (double) answers.stream().filter(right).count() / answers.size();
  }

  private static boolean matchesRightly(CrossValidation.Answer answer) {
    boolean match = answer.comparison().relation() == Relation.MATCH;
    return match == answer.pair().allowed().equals(LabelledPair.MATCH);
  }

  /** Mean F1 over the labels that occur; any relation that a label allows counts as that label. */
  private static double macroF1(List<CrossValidation.Answer> answers) {
    return answers.stream()
        .map(answer -> answer.pair().allowed())
        .distinct()
        .mapToDouble(
            label -> {
              double given = 0;
              double both = 0;
              double gold = 0;
              for (CrossValidation.Answer answer : answers) {
                boolean said = label.contains(answer.comparison().relation());
                boolean meant = answer.pair().allowed().equals(label);
                given += said ? 1 : 0;
                gold += meant ? 1 : 0;
                both += said && meant ? 1 : 0;
              }
              return 2 * both / (given + gold);
            })
        .average()
        .orElse(0);
  }

  private double pearson() {
    List<LabelledPair> dev =
        fit.graded().stream().filter(pair -> pair.id().contains("-dev-")).toList();
    double[] given =
        validation.answers(dev).stream()
            .mapToDouble(answer -> answer.comparison().similarity())
            .toArray();
    return Correlation.withGrades(dev, given);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.claim.Relation;

/** What is taken for what? Of each set and label, how many pairs were given which relation. */
final class Confusion {

  private Confusion() {}

  static void print(PrintStream out, String set, List<CrossValidation.Answer> answers) {
    Map<String, List<CrossValidation.Answer>> byLabel =
        answers.stream()
            .collect(groupingBy(answer -> name(answer.pair().allowed()), TreeMap::new, toList()));
    byLabel.forEach(
        (label, of) ->
            out.printf(
                Locale.ROOT,
                "%-24s %-28s %5d  %s%n",
                set,
                label,
                of.size(),
                Arrays.stream(Relation.values())
                    .map(relation -> name(relation) + " " + count(of, relation))
                    .collect(joining(", "))));
  }

  private static long count(List<CrossValidation.Answer> answers, Relation relation) {
    return answers.stream().filter(answer -> answer.comparison().relation() == relation).count();
  }

  private static String name(Set<Relation> allowed) {
    return allowed.stream().sorted().map(Confusion::name).collect(joining(" or "));
  }

  private static String name(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }
}

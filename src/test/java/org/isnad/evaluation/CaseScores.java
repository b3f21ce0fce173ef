// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.claim.Relation;
import org.isnad.compare.Comparison;
import org.isnad.compare.Dimension;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How right is a comparison on the pairs by phenomenon: relation, dimension, magnitude and spans?
 *
 * <p>Printed by kind and by language pair, with the pairs that are wrong; each is answered by
 * weights that have not seen it.
 */
final class CaseScores {

  private static final double ROUNDING = 0.011;

  private final Map<String, int[]> table = new TreeMap<>();
  private final PrintStream out;

  CaseScores(PrintStream out) {
    this.out = out;
  }

  /**
   * Adds all pairs.
   *
   * @param pairs in the order of the rows
   */
  void addAll(List<JsonNode> rows, List<LabelledPair> pairs, CrossValidation validation) {
    List<CrossValidation.Answer> answers = validation.answers(pairs);
    for (int i = 0; i < answers.size(); i++) {
      add(answers.get(i).pair(), rows.get(i), answers.get(i).comparison());
    }
  }

  private void add(LabelledPair pair, JsonNode gold, Comparison got) {
    boolean right = pair.allowed().contains(got.relation());
    count(pair, gold, "relation", right);
    if (!right) {
      out.println("relation " + pair.id() + " " + pair.allowed() + " got " + got.relation());
    }
    if (pair.allowed().contains(Relation.CONFLICT) && right) {
      conflict(pair, gold, got);
    }
  }

  private void conflict(LabelledPair pair, JsonNode gold, Comparison got) {
    Dimension.Kind wanted =
        Dimension.Kind.valueOf(gold.get("dimension").asText().toUpperCase(Locale.ROOT));
    @Nullable Dimension named =
        got.dimensions().stream()
            .filter(each -> each.verdict() == Dimension.Verdict.CONFLICT && each.kind() == wanted)
            .findFirst()
            .orElse(null);
    count(pair, gold, "dimension", named != null);
    if (named == null) {
      out.println("dimension " + pair.id() + " " + wanted + " got " + got.dimensions());
      return;
    }
    if (gold.hasNonNull("magnitude")) {
      Double magnitude = named.magnitude();
      double expected = gold.get("magnitude").asDouble();
      boolean near = magnitude != null && Math.abs(magnitude - expected) < ROUNDING;
      count(pair, gold, "magnitude", near);
      if (!near) {
        out.println("magnitude " + pair.id() + " " + expected + " got " + magnitude);
      }
    }
    if (gold.hasNonNull("spans")) {
      String a = words(pair.a().text(), named.a());
      String b = words(pair.b().text(), named.b());
      boolean same =
          overlaps(gold.get("spans").get("a").asText(), a)
              && overlaps(gold.get("spans").get("b").asText(), b);
      count(pair, gold, "spans", same);
      if (!same) {
        out.println("spans " + pair.id() + " " + gold.get("spans") + " got " + a + " | " + b);
      }
    }
  }

  private static String words(String text, @Nullable Span span) {
    return span == null ? "" : span.of(text);
  }

  /** At least half of the longer of the two is shared. */
  private static boolean overlaps(String gold, String got) {
    boolean inside = gold.contains(got) || got.contains(gold);
    int longer = Math.max(gold.length(), got.length());
    return !got.isEmpty() && inside && 2 * Math.min(gold.length(), got.length()) >= longer;
  }

  private void count(LabelledPair pair, JsonNode gold, String what, boolean right) {
    for (String row : List.of("all", gold.get("kind").asText(), pair.languages())) {
      int[] cell = table.computeIfAbsent(row + " " + what, key -> new int[2]);
      cell[0] += right ? 1 : 0;
      cell[1]++;
    }
  }

  void print() {
    table.entrySet().stream()
        .forEach(
            entry ->
                out.println(
                    String.format(
                        Locale.ROOT,
                        "%-24s %3d of %3d  %.3f",
                        entry.getKey(),
                        entry.getValue()[0],
                        entry.getValue()[1],
                        (double) entry.getValue()[0] / entry.getValue()[1])));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weights set by hand over whatever features there are: enough to tell same from other. */
public final class PlainWeights {

  private static final Map<String, String> RELATION =
      Map.of(
          "prior", "-8\t-8\t-4\t4",
          "whole-similarity:cosine", "10\t8\t6\t-6",
          "judge-entailment:max", "12\t0\t2\t0",
          "judge-contradiction:max", "0\t12\t2\t0",
          "judge-relatedness:max", "4\t4\t4\t-4");
  private static final Map<String, String> SIMILARITY = Map.of("whole-similarity:cosine", "1");

  private PlainWeights() {}

  /** The table. */
  public static Weights table() {
    String rows =
        Stream.of(
                rows("open", Features.CHEAP, RELATION, "0\t0\t0\t0"),
                rows("judged", Features.all(), RELATION, "0\t0\t0\t0"),
                rows("similarity-open", Features.CHEAP, SIMILARITY, "0"),
                rows("similarity-judged", Features.all(), SIMILARITY, "0"))
            .flatMap(each -> each)
            .collect(Collectors.joining("\n"));
    try {
      return Weights.parse(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> rows(
      String model, List<Feature> features, Map<String, String> weights, String nothing) {
    return Stream.concat(
            Stream.of(Weights.PRIOR),
            features.stream().flatMap(each -> Model.columns(each).stream()))
        .map(column -> model + "\t" + column + "\t" + weights.getOrDefault(column, nothing));
  }
}

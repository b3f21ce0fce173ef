// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything observed of a pair, each feature once: what models weigh, and what their weights are
 * fitted on.
 */
public final class Observations {

  /** What one feature saw. */
  record Observed(Feature feature, Observation observation) {}

  private final List<Observed> all;

  private Observations(List<Observed> all) {
    this.all = List.copyOf(all);
  }

  /** What is seen without the judge. */
  static Observations cheap(ReadingPair pair) {
    return new Observations(observe(Features.CHEAP, pair));
  }

  /** The same, and what the judge said of the pair. */
  Observations judged(ReadingPair pair) {
    List<Observed> more = new ArrayList<>(all);
    more.addAll(observe(Features.JUDGE, pair));
    return new Observations(more);
  }

  private static List<Observed> observe(List<Feature> features, ReadingPair pair) {
    return features.stream().map(each -> new Observed(each, each.observe(pair))).toList();
  }

  /** One a feature, in the order of the features. */
  List<Observed> all() {
    return all;
  }

  /** Names of the numbers that need no judge, in order. */
  public static List<String> cheapColumns() {
    return columns(Features.CHEAP);
  }

  /** Names of all numbers, in order: the cheap ones, then those of the judge's answers. */
  public static List<String> columns() {
    return columns(Features.all());
  }

  private static List<String> columns(List<Feature> features) {
    return features.stream().flatMap(feature -> Model.columns(feature).stream()).toList();
  }

  /** The numbers of a pair: the cheap ones, then the judge's unless {@code answers} is null. */
  public static double[] of(Reading a, Reading b, @Nullable JudgeAnswers answers) {
    ReadingPair pair = new ReadingPair(a, b);
    Observations cheap = cheap(pair);
    return (answers == null ? cheap : cheap.judged(pair.judged(answers))).numbers();
  }

  private double[] numbers() {
    return all.stream().flatMapToDouble(o -> Arrays.stream(o.observation().values())).toArray();
  }
}

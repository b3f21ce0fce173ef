// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything observed of a pair as one row of numbers: what the weights are fitted on. */
public final class Observations {

  private Observations() {}

  /** Names of the numbers that need no judge, in order. */
  public static List<String> cheapColumns() {
    return columns(Features.CHEAP);
  }

  /** Names of the numbers that the judge's answers give, in order. */
  public static List<String> judgeColumns() {
    return columns(Features.JUDGE);
  }

  private static List<String> columns(List<Feature> features) {
    return features.stream().flatMap(feature -> Model.columns(feature).stream()).toList();
  }

  /** The numbers of a pair: the cheap ones, then the judge's unless {@code answers} is null. */
  public static double[] of(Reading a, Reading b, @Nullable JudgeAnswers answers) {
    ReadingPair pair = new ReadingPair(a, b);
    List<Feature> features = new ArrayList<>(Features.CHEAP);
    if (answers != null) {
      pair = pair.judged(answers);
      features.addAll(Features.JUDGE);
    }
    ReadingPair observed = pair;
    return features.stream()
        .flatMapToDouble(feature -> java.util.Arrays.stream(feature.observe(observed).values()))
        .toArray();
  }
}

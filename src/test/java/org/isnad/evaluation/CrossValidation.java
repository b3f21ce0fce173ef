// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.compare.Comparer;
import org.isnad.compare.Comparison;

/**
 * The service's own comparison of each labelled pair, by weights and a probe that have not seen the
 * pair's group.
 *
 * <p>One trace of it is left: these weights have learnt from what other probes, each without one
 * other fold, made of the pairs of that fold.
 */
final class CrossValidation {

  static final int FOLDS = 5;

  private final Observer observer;
  private final List<Comparer> comparers;

  CrossValidation(Fit fit, Observer observer) {
    this.observer = observer;
    this.comparers =
        IntStream.range(0, FOLDS)
            .mapToObj(fold -> observer.comparer(fit.weightsWithout(fold).parsed()))
            .toList();
  }

  /** Which fold leaves the pair out. */
  static int fold(LabelledPair pair) {
    return Math.floorMod(pair.group().hashCode(), FOLDS);
  }

  /** A pair and what the weights without it say. */
  record Answer(LabelledPair pair, Comparison comparison) {

    boolean isRight() {
      return pair.allowed().contains(comparison.relation());
    }
  }

  Answer answer(LabelledPair pair) {
    return new Answer(
        pair,
        comparers.get(fold(pair)).compare(observer.reading(pair.a()), observer.reading(pair.b())));
  }

  List<Answer> answers(List<LabelledPair> pairs) {
    return pairs.parallelStream().map(this::answer).toList();
  }
}

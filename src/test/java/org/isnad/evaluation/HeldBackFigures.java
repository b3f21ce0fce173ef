// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.compare.Comparer;
import org.isnad.compare.Weights;

/**
 * How well do the weights of the service cluster stories that no fit has learnt from?
 *
 * <p>Argument: the file that remembers the judge's answers.
 */
final class HeldBackFigures {

  private HeldBackFigures() {}

  public static void main(String[] args) throws IOException {
    List<Story> stories = AuthoredStories.heldBack();
    try (Observer observer = new Observer(Path.of(args[0]))) {
      Comparer comparer = observer.comparer(Weights.standard());
      List<CrossValidation.Answer> answers =
          stories.stream()
              .flatMap(story -> story.pairs().stream())
              .parallel()
              .map(
                  pair ->
                      new CrossValidation.Answer(
                          pair,
                          comparer.compare(observer.reading(pair.a()), observer.reading(pair.b()))))
              .toList();
      Confusion.print(System.out, "held back", answers);
      new StoryClusters(stories, answers).print(System.out);
    }
  }
}

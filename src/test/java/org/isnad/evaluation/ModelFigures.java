// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.embed.Models;

/**
 * Do the models give the figures of their card when run by the service's own classes?
 *
 * <p>One line a row of the card. Ends with status 1 if a figure is further than .01 from its card.
 * Arguments: the folder of the sets, the file that remembers the judge's answers.
 */
final class ModelFigures {

  private final Labels labels;

  private ModelFigures(Labels labels) {
    this.labels = labels;
  }

  public static void main(String[] args) throws IOException {
    ModelFigures card = new ModelFigures(new Labels(Path.of(args[0])));
    List<Figure> figures = new ArrayList<>();
    try (Models models = new Models(Optional.empty(), Optional.empty());
        RememberedJudge judge = new RememberedJudge(models.judge(), Path.of(args[1]))) {
      System.out.println(models.id());
      figures.addAll(card.ofEncoder(new EncoderFigures(models.encoder())));
      figures.addAll(card.ofJudge(new JudgeFigures(judge)));
    }
    figures.forEach(figure -> System.out.println(figure.line()));
    if (!figures.stream().allMatch(Figure::holds)) {
      System.exit(1);
    }
  }

  private List<Figure> ofEncoder(EncoderFigures encoder) {
    List<Figure> figures = new ArrayList<>();
    figures.add(encoder.graded(part("stsb_en", ModelFigures::isDev), .822));
    figures.addAll(encoder.found(labels.bench("ntrex_ar_en"), .991, .985));
    return figures;
  }

  private List<Figure> ofJudge(JudgeFigures judge) {
    return List.of(
        languages(judge, "ar-ar", .626),
        languages(judge, "ar-en", .660),
        languages(judge, "en-ar", .634),
        languages(judge, "en-en", .761),
        judge.accuracy("fever_symmetric", labels.bench("fever_symmetric"), .786),
        judge.entailed("equate, NewsNLI", part("equate", ModelFigures::isNews), .816),
        judge.entailed("arbteds", labels.bench("arbteds"), .853),
        judge.graded(part("stsb_en", ModelFigures::isDev), .831),
        judge.accuracy("ans", labels.bench("ans"), .922),
        judge.accuracy("austr", labels.bench("austr"), .916),
        judge.accuracy("emergent", labels.bench("emergent"), .891));
  }

  private Figure languages(JudgeFigures judge, String languages, double card) {
    List<LabelledPair> pairs = part("xnli_ar_en", pair -> pair.languages().equals(languages));
    return judge.accuracy("xnli " + languages, pairs, card);
  }

  private List<LabelledPair> part(String set, Predicate<LabelledPair> wanted) {
    return labels.bench(set).stream().filter(wanted).toList();
  }

  private static boolean isDev(LabelledPair pair) {
    return pair.id().startsWith("stsb-dev-");
  }

  private static boolean isNews(LabelledPair pair) {
    return pair.id().startsWith("equate-NewsNLI-");
  }
}

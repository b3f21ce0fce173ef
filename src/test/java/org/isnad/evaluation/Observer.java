// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.isnad.compare.Comparer;
import org.isnad.compare.JudgeAnswers;
import org.isnad.compare.JudgedTexts;
import org.isnad.compare.Observations;
import org.isnad.compare.Probe;
import org.isnad.compare.ProbePair;
import org.isnad.compare.Reading;
import org.isnad.compare.TextReader;
import org.isnad.compare.Weights;
import org.isnad.embed.Models;
import org.jspecify.annotations.Nullable;

/** Reads and observes labelled pairs with the real models. */
final class Observer implements AutoCloseable {

  private final Models models;
  private final RememberedJudge judge;
  private final TextReader reader;
  private final Map<LabelledPair.Side, Reading> readings = new ConcurrentHashMap<>();

  Observer(Path memory) throws IOException {
    models = new Models(Optional.empty(), Optional.empty());
    judge = new RememberedJudge(models.judge(), memory);
    reader = new TextReader(models.encoder().remembering(1L << 30));
  }

  /** Which models read and judge. */
  String models() {
    return models.id();
  }

  /** The comparison by these weights, with the judge as remembered. */
  Comparer comparer(Weights weights) {
    return new Comparer(weights, judge.with(ProbePair.of(weights)));
  }

  Reading reading(LabelledPair.Side side) {
    return readings.computeIfAbsent(side, s -> reader.read(s.text(), s.publication()));
  }

  /** What the judge says of a pair, its states read with these probes. */
  JudgeAnswers answers(LabelledPair pair, ProbePair probes) {
    JudgedTexts texts = judged(pair);
    return judge.with(probes).ask(texts.a(), texts.b());
  }

  /** What a probe reads of a pair. */
  float[] inputs(LabelledPair pair) {
    JudgedTexts texts = judged(pair);
    return Probe.inputs(judge.infer(texts.a(), texts.b()), judge.infer(texts.b(), texts.a()));
  }

  private JudgedTexts judged(LabelledPair pair) {
    return JudgedTexts.of(reading(pair.a()), reading(pair.b()));
  }

  /** One row a pair, in the order given; with the judge's numbers where there are answers. */
  List<double[]> observe(
      List<LabelledPair> pairs, Function<LabelledPair, @Nullable JudgeAnswers> answers) {
    return pairs.parallelStream().map(pair -> observe(pair, answers.apply(pair))).toList();
  }

  double[] observe(LabelledPair pair, @Nullable JudgeAnswers answers) {
    return Observations.of(reading(pair.a()), reading(pair.b()), answers);
  }

  @Override
  public void close() throws IOException {
    judge.close();
    models.close();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.isnad.candidate.CandidateIndex;
import org.isnad.candidate.Nearness;
import org.isnad.cluster.Thresholds;
import org.isnad.compare.Arbiter;
import org.isnad.compare.Comparer;
import org.isnad.compare.ProbePair;
import org.isnad.compare.ProbedJudge;
import org.isnad.compare.TextReader;
import org.isnad.compare.Weights;
import org.isnad.embed.Encoder;
import org.isnad.embed.Models;
import org.isnad.ingest.Engine;
import org.isnad.ingest.NeighbourLimit;
import org.isnad.text.Rarity;

/** The parts of the engine, one of each, made when first asked for. */
final class EngineParts {

  /** Words recur: this holds the vectors of some 100,000 of them. */
  private static final long REMEMBERED_BYTES = 256L * 1024 * 1024;

  /** Changes with the analysis of text: an index made by another is rebuilt. */
  private static final String ANALYSIS = "stems-1";

  @Produces
  @Singleton
  Models models(IsnadConfig config) {
    return new Models(config.models().encoder(), config.models().judge());
  }

  void close(@Disposes Models models) {
    models.close();
  }

  /** Runs only for texts that its memory does not hold. Closed with the models. */
  @Produces
  @Singleton
  Encoder encoder(Models models, MeterRegistry meters) {
    return new TimedEncoder(
            models.encoder(),
            Timer.builder("isnad.encoder.run").description("The encoder, a text").register(meters))
        .remembering(REMEMBERED_BYTES);
  }

  @Produces
  @Singleton
  TextReader reader(Encoder encoder) {
    return new TextReader(encoder);
  }

  @Produces
  @Singleton
  Weights weights() {
    return Weights.standard();
  }

  @Produces
  @Singleton
  Engine engine(Models models, Weights weights) {
    return new Engine(models.id(), models.encoder().id(), weights.id());
  }

  @Produces
  @Singleton
  Comparer comparer(Models models, Weights weights, MeterRegistry meters) {
    Arbiter judge = new ProbedJudge(models.judge()::infer, ProbePair.of(weights));
    Timer asked =
        Timer.builder("isnad.judge.pair")
            .description("The judge, a pair, both ways")
            .register(meters);
    return new Comparer(weights, (a, b) -> requireNonNull(asked.record(() -> judge.ask(a, b))));
  }

  @Produces
  @Singleton
  Thresholds thresholds() {
    return Thresholds.STANDARD;
  }

  @Produces
  @Singleton
  Nearness nearness() {
    return new Nearness(Rarity.standard());
  }

  @Produces
  @Singleton
  NeighbourLimit neighbourLimit(IsnadConfig config) {
    return new NeighbourLimit(config.pipeline().neighbours());
  }

  @Produces
  @Singleton
  CandidateIndex index(IsnadConfig config, Encoder encoder) {
    return CandidateIndex.open(
        config.data().resolve("index"), ANALYSIS + " encoder-" + encoder.id());
  }

  void close(@Disposes CandidateIndex index) {
    index.close();
  }
}

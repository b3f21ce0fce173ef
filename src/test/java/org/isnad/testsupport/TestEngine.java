// SPDX-License-Identifier: Apache-2.0
package org.isnad.testsupport;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.isnad.candidate.CandidateIndex;
import org.isnad.compare.Comparer;
import org.isnad.compare.JudgeAnswers;
import org.isnad.compare.PlainWeights;
import org.isnad.compare.TextReader;
import org.isnad.compare.Weights;
import org.isnad.embed.Models;

/** The engine for tests of a build without the one of operations; gives way to that. */
class TestEngine {

  private static final long MEMORY = 32L * 1024 * 1024;

  @Produces
  @DefaultBean
  @Singleton
  static Models models() {
    return new Models(Optional.empty(), Optional.empty());
  }

  static void close(@Disposes Models models) {
    models.close();
  }

  @Produces
  @DefaultBean
  @Singleton
  static Weights weights() {
    return PlainWeights.table();
  }

  @Produces
  @DefaultBean
  @Singleton
  static TextReader reader(Models models) {
    return new TextReader(models.encoder().remembering(MEMORY));
  }

  @Produces
  @DefaultBean
  @Singleton
  static Comparer comparer(Weights weights, Models models) {
    return new Comparer(
        weights,
        (a, b) -> new JudgeAnswers(models.judge().judge(a, b), models.judge().judge(b, a)));
  }

  @Produces
  @DefaultBean
  @Singleton
  static CandidateIndex index(Models models) throws IOException {
    return CandidateIndex.open(
        Files.createTempDirectory("isnad-index"), "encoder " + models.encoder().id());
  }
}

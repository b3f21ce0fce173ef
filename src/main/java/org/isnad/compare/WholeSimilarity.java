// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;

/** How close are the texts in meaning, by the encoder? */
final class WholeSimilarity implements Feature {

  private static final Hinges HINGES = Hinges.at(0.3, 0.5, 0.7, 0.85);

  @Override
  public String name() {
    return "whole-similarity";
  }

  @Override
  public List<String> columns() {
    return HINGES.columns("cosine");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    return Observation.of(HINGES.of(pair.a().whole().cosine(pair.b().whole())));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;

/** How close are the questions: the texts without their figures and times, by the encoder? */
final class MaskedSimilarity implements Feature {

  private static final Hinges HINGES = Hinges.at(0.3, 0.5, 0.7, 0.85);

  @Override
  public String name() {
    return "masked-similarity";
  }

  @Override
  public List<String> columns() {
    return HINGES.columns("cosine");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    return Observation.of(HINGES.of(pair.a().masked().cosine(pair.b().masked())));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;

/** How much of what each text says, word by word, does the other say too? */
final class WordCoverage implements Feature {

  /** Rarity of unsaid words that counts as much: about six words that are not common. */
  private static final double MUCH = 30;

  @Override
  public String name() {
    return "word-coverage";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "mean-min", "mean-max", "covered-min", "covered-max", "unsaid-min", "unsaid-max");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    WordAlignment.Coverage a = pair.alignment().ofA();
    WordAlignment.Coverage b = pair.alignment().ofB();
    return Observation.of(
        Math.min(a.mean(), b.mean()),
        Math.max(a.mean(), b.mean()),
        Math.min(a.covered(), b.covered()),
        Math.max(a.covered(), b.covered()),
        Math.min(a.left(), b.left()) / MUCH,
        Math.max(a.left(), b.left()) / MUCH);
  }
}

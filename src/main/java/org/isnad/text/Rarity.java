// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much does it tell that a word is there? Inverse document frequency in nats.
 *
 * <p>Frequencies are those of a fixed body of text, not of the claims stored: a comparison must not
 * depend on what else was recorded. A word not in the table counts as rare.
 */
public final class Rarity {

  /** The rarest in the table: seen in 4 of some 35,000 texts. */
  private static final double RARE = 9;

  private final Map<String, Double> known;

  private Rarity(Map<String, Double> known) {
    this.known = known;
  }

  /** The table that comes with the service. */
  public static Rarity standard() {
    return new Rarity(
        LexiconFile.read("rarity.tsv").stream()
            .collect(
                Collectors.toMap(cells -> cells.get(0), cells -> Double.valueOf(cells.get(1)))));
  }

  /** Of a stem, at least 0. */
  public double of(String stem) {
    return known.getOrDefault(stem, RARE);
  }
}

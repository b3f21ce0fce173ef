// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much does it tell that a word is there? Inverse document frequency in nats.
 *
 * <p>Frequencies are those of a fixed body of text, not of the claims stored: a comparison must not
 * depend on what else was recorded. A word not in the table counts as rare.
 */
final class Rarity {

  private static final String RESOURCE = "/lexicon/rarity.tsv";

  /** The rarest in the table: seen in 4 of some 35,000 texts. */
  private static final double RARE = 9;

  private final Map<String, Double> known;

  private Rarity(Map<String, Double> known) {
    this.known = known;
  }

  /** The table that comes with the service. */
  static Rarity standard() {
    return new Rarity(
        TableFile.rows(RESOURCE).stream()
            .map(row -> row.split("\t", -1))
            .collect(Collectors.toMap(cell -> cell[0], cell -> Double.valueOf(cell[1]))));
  }

  /** Of a stem, at least 0. */
  double of(String stem) {
    return known.getOrDefault(stem, RARE);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream file = Rarity.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("missing on the class path: " + RESOURCE);
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
        return new Rarity(
            lines
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cell -> cell[0], cell -> Double.valueOf(cell[1]))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a stem, at least 0. */
  double of(String stem) {
    return known.getOrDefault(stem, RARE);
  }
}

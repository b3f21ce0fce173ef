// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.claim.Publication;
import org.isnad.claim.Relation;

/**
 * Labelled pairs of the project's own: tab-separated, a head line first.
 *
 * <p>Columns: id, kind, language, text and date of a, the same of b, relation, dimension, why.
 */
final class AuthoredPairs {

  private AuthoredPairs() {}

  static List<LabelledPair> read(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(AuthoredPairs.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> pair(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledPair pair(String[] cells) {
    Relation relation = Relation.valueOf(cells[8].toUpperCase(Locale.ROOT));
    return new LabelledPair(
        "authored",
        cells[0],
        cells[0],
        new LabelledPair.Side(cells[3], cells[2], published(cells[4])),
        new LabelledPair.Side(cells[6], cells[5], published(cells[7])),
        Set.of(relation),
        null,
        cells[1]);
  }

  private static Publication published(String date) {
    return date.isEmpty() ? Publication.UNKNOWN : new Publication(null, Instant.parse(date));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.isnad.cluster.ClusterRow;

/**
 * A cluster in a list.
 *
 * @param title words of its earliest claim, in the reader's language if there is one in it
 * @param claims how many
 * @param positions how many answers
 */
record ClusterSummary(
    UUID id,
    String title,
    int version,
    Instant updatedAt,
    Instant firstPublishedAt,
    Instant lastPublishedAt,
    boolean contested,
    List<String> sources,
    int independentOrigins,
    int claims,
    int positions) {

  static ClusterSummary of(ClusterRow row, String language) {
    return new ClusterSummary(
        row.id(),
        row.title(language),
        row.version(),
        row.updatedAt(),
        row.firstPublishedAt(),
        row.lastPublishedAt(),
        row.isContested(),
        row.sources(),
        row.independentOrigins(),
        row.claims(),
        row.positions());
  }
}

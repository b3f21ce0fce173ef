// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.Locale;
import java.util.UUID;
import org.isnad.cluster.PairRelation;
import org.isnad.compare.Probabilities;

/**
 * How another claim relates to this one.
 *
 * @param claim the other one
 * @param similarity graded likeness of meaning, 0 to 1
 */
record RelationView(
    UUID claim, String relation, Probabilities probabilities, double similarity, String engine) {

  static RelationView of(PairRelation pair, UUID from) {
    return new RelationView(
        pair.a().equals(from) ? pair.b() : pair.a(),
        pair.relation().name().toLowerCase(Locale.ROOT),
        pair.probabilities(),
        pair.similarity(),
        pair.engine());
  }
}

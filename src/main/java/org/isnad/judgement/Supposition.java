// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.util.List;
import java.util.UUID;
import org.isnad.cluster.Binding;
import org.isnad.cluster.Thresholds;

/**
 * What if?
 *
 * @param judged what people might say of pairs, beside what they have said
 * @param clusters ids of clusters to be looked at besides those that this moves
 * @param thresholds what all of these are to be clustered by
 */
public record Supposition(List<Binding> judged, List<UUID> clusters, Thresholds thresholds) {

  public Supposition {
    judged = List.copyOf(judged);
    clusters = List.copyOf(clusters);
  }
}

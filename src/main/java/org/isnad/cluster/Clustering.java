// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.List;
import java.util.UUID;

/**
 * Claims on one question, split into answers.
 *
 * @param positions at least one, ordered by their least claim id; a claim stands in exactly one
 */
public record Clustering(List<Position> positions) {

  public Clustering {
    positions = List.copyOf(positions);
  }

  /** Every claim of the cluster. */
  public List<UUID> claims() {
    return positions.stream().flatMap(position -> position.claims().stream()).toList();
  }

  /**
   * Claims that give the same answer.
   *
   * @param claims in ascending order of id, at least one
   * @param conflictsWith indexes in {@link Clustering#positions()} of the answers that cannot hold
   *     beside this one
   */
  public record Position(List<UUID> claims, List<Integer> conflictsWith) {

    public Position {
      claims = List.copyOf(claims);
      conflictsWith = List.copyOf(conflictsWith);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.cluster.ClusterLineage.Move;
import org.isnad.cluster.ClusterLineage.Part;
import org.jspecify.annotations.Nullable;

/**
 * Where a cluster's claims came from and went.
 *
 * @param state active, merged, split or emptied
 * @param leadsTo the cluster that its address leads to, or null when it leads nowhere else
 * @param now where its claims are: those of its last state, if it has ended
 * @param items moves of claims, the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Lineage")
record LineageView(
    UUID id,
    @Schema(description = "active, merged, split or emptied") String state,
    @Nullable UUID leadsTo,
    List<PartView> now,
    List<MoveView> items,
    @Nullable String nextCursor) {

  /** Claims in one cluster. */
  @Schema(name = "LineagePart")
  record PartView(UUID id, int claims) {
    static PartView of(Part part) {
      return new PartView(part.cluster(), part.claims());
    }
  }

  /**
   * Claims that moved into one cluster.
   *
   * @param change its number in the log of changes
   */
  @Schema(name = "LineageMove")
  record MoveView(long change, Instant at, UUID to, List<PartView> from) {
    static MoveView of(Move move) {
      return new MoveView(
          move.change(), move.at(), move.to(), move.from().stream().map(PartView::of).toList());
    }
  }
}

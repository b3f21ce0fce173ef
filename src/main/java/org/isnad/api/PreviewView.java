// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.cluster.ClusterRow.Conflict;
import org.isnad.judgement.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * What would be otherwise.
 *
 * @param before clusters that would not stay as they are
 * @param after what would stand in their place
 * @param moved how many claims would be in a cluster of another id
 */
@Schema(name = "Preview")
record PreviewView(List<Outline> before, List<Outline> after, int moved) {

  /**
   * A cluster.
   *
   * @param id null for one that would be new
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "PreviewCluster")
  record Outline(@Nullable UUID id, String title, boolean contested, List<Answer> positions) {

    static Outline of(WhatIf.Outline outline) {
      return new Outline(
          outline.id(),
          outline.title(),
          !outline.conflicts().isEmpty(),
          IntStream.range(0, outline.positions().size())
              .mapToObj(
                  i ->
                      new Answer(
                          PositionView.name(i),
                          outline.positions().get(i),
                          against(i, outline.conflicts())))
              .toList());
    }

    private static List<String> against(int position, List<Conflict> conflicts) {
      return conflicts.stream()
          .flatMap(
              pair ->
                  pair.a() == position
                      ? Stream.of(pair.b())
                      : pair.b() == position ? Stream.of(pair.a()) : Stream.empty())
          .sorted()
          .map(PositionView::name)
          .toList();
    }
  }

  /** A position. */
  @Schema(name = "PreviewPosition")
  record Answer(String id, List<UUID> claimIds, List<String> conflictsWith) {}

  static PreviewView of(WhatIf.Changes changes) {
    return new PreviewView(
        changes.before().stream().map(Outline::of).toList(),
        changes.after().stream().map(Outline::of).toList(),
        changes.moved());
  }
}

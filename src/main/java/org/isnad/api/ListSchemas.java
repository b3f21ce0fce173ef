// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How {@link ListView} is shown in the OpenAPI document: by its items, since the document does not
 * look behind a {@code Response}. The names are those of its schemas.
 */
final class ListSchemas {

  private ListSchemas() {}

  record ClaimList(List<ClaimView> items, @Nullable String nextCursor) {}

  record RevisionList(List<RevisionView> items, @Nullable String nextCursor) {}

  record RelationList(List<RelationView> items, @Nullable String nextCursor) {}

  record SourceList(List<SourceView> items, @Nullable String nextCursor) {}

  record ClusterSummaryList(List<ClusterSummary> items, @Nullable String nextCursor) {}

  record JudgementList(List<JudgementView> items, @Nullable String nextCursor) {}

  /** It has no pages. */
  record ReviewItemList(List<ReviewItemView> items) {}
}

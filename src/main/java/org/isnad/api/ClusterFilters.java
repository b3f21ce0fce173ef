// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.isnad.cluster.ClusterQuery;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of clusters. */
public class ClusterFilters {

  @RestQuery
  @Parameter(description = "Id of a source that speaks in it", example = "north-radio")
  @Nullable String source;

  @RestQuery
  @Parameter(
      description = "All of these words in one claim; \"a phrase\"; -without",
      example = "ميناء OR harbour")
  @Nullable String q;

  @RestQuery
  @Parameter(description = "true: answers conflict; false: none does")
  @Nullable String conflict;

  @RestQuery
  @Parameter(description = "Changed at or after", example = "2026-03-02T00:00:00Z")
  @Nullable String updatedSince;

  @RestQuery @Nullable String cursor;

  @RestQuery
  @Parameter(description = "1 to 500, 50 if not given")
  @Nullable String limit;

  /**
   * The query.
   *
   * @param now number of the last change: what the list is a picture of, unless a cursor says so
   */
  ClusterQuery toQuery(long now) {
    QueryText texts = new QueryText();
    String ofSource = texts.text("source", source);
    String words = texts.text("q", q);
    Boolean contested = texts.truth("conflict", conflict);
    Instant since = texts.instant("updatedSince", updatedSince);
    texts.require();
    ClusterCursor from = ClusterCursor.parse(cursor, now);
    return new ClusterQuery(
        ofSource,
        words,
        contested,
        since,
        from.asOf(),
        from.before(),
        ListRequest.of(null, limit).limit());
  }
}

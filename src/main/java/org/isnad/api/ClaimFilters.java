// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.isnad.claim.ClaimQuery;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of claims. */
public class ClaimFilters {

  @RestQuery @Nullable String source;
  @RestQuery @Nullable String speaker;
  @RestQuery @Nullable String language;

  @RestQuery
  @Parameter(description = "All of these words; \"a phrase\"; -without", example = "ميناء OR port")
  @Nullable String q;

  @RestQuery
  @Parameter(description = "Made at or after", example = "2014-01-15T00:00:00Z")
  @Nullable String from;

  @RestQuery
  @Parameter(description = "Made before", example = "2014-01-16T00:00:00Z")
  @Nullable String to;

  @RestQuery @Nullable String cluster;
  @RestQuery @Nullable String cursor;

  @RestQuery
  @Parameter(description = "1 to 500, 50 if not given")
  @Nullable String limit;

  ClaimQuery toQuery() {
    ListRequest part = ListRequest.of(cursor, limit);
    QueryText texts = new QueryText();
    String ofSource = texts.text("source", source);
    String ofSpeaker = texts.text("speaker", speaker);
    String inLanguage = texts.text("language", language);
    String words = texts.text("q", q);
    Instant since = texts.instant("from", from);
    Instant until = texts.instant("to", to);
    UUID inCluster = texts.uuid("cluster", cluster);
    texts.require();
    return new ClaimQuery(
        ofSource,
        ofSpeaker,
        inLanguage,
        words,
        since,
        until,
        inCluster,
        part.after(),
        part.limit());
  }
}

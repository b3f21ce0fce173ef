// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cluster with its positions, and as a timeline with its entries.
 *
 * @param entries oldest first; null where only the cluster is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineView(
    UUID id,
    String title,
    int version,
    Instant updatedAt,
    Instant firstPublishedAt,
    Instant lastPublishedAt,
    boolean contested,
    List<String> sources,
    int independentOrigins,
    List<PositionView> positions,
    @Nullable List<EntryView> entries) {}

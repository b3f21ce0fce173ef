// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.isnad.claim.ClaimStore;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.ingest.ClaimIndex;
import org.isnad.ingest.Engine;
import org.isnad.store.DatabaseVersion;

/** How the service is. */
@Path("/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service")
class StatusResource {

  private final String version;
  private final Engine engine;
  private final ClaimStore claims;
  private final ClusterCatalogue clusters;
  private final ClaimIndex index;
  private final DatabaseVersion database;

  StatusResource(
      @ConfigProperty(name = "quarkus.application.version") String version,
      Engine engine,
      ClaimStore claims,
      ClusterCatalogue clusters,
      ClaimIndex index,
      DatabaseVersion database) {
    this.version = version;
    this.engine = engine;
    this.claims = claims;
    this.clusters = clusters;
    this.index = index;
    this.database = database;
  }

  @GET
  @Operation(
      summary = "Version, engine, counts, and what is still to be done",
      description = "pending is 0 when every recorded claim is in its cluster.")
  public StatusView get() {
    // First, so that a claim settled meanwhile is counted as pending rather than as nowhere.
    long pending = claims.countPending();
    return new StatusView(
        version,
        engine.name(),
        claims.count(),
        clusters.count(),
        pending,
        "lucene",
        index.state().name().toLowerCase(Locale.ROOT),
        database.name());
  }
}

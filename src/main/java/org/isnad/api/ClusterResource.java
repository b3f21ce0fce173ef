// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Claims on one question, split into answers. */
@Path("/clusters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters", description = "One question each, with the answers given to it")
class ClusterResource extends ClusterList {

  ClusterResource(ClusterAnswers answers) {
    super(answers);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One cluster with its positions")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TimelineView.class)))
  @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
  @APIResponse(responseCode = "308", description = "Merged into the cluster at Location")
  @APIResponse(responseCode = "404", description = "No cluster has this id")
  @APIResponse(responseCode = "410", description = "Every claim of it was retracted")
  public Response get(@RestPath String id, @Context HttpHeaders headers, @Context UriInfo uri) {
    return answers().one(id, "clusters/", "cluster", TimelineViews::cluster, headers, uri);
  }
}

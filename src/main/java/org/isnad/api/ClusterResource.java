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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

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
  @APIResponse(
      responseCode = "410",
      description = "Its claims parted, see lineage; or every one was retracted",
      content =
          @Content(
              schema = @Schema(implementation = Problem.class),
              examples = {
                @ExampleObject(
                    name = "Split",
                    value =
                        """
                        {"type":"urn:isnad:problem:gone",\
                        "title":"What was at this address is no more","status":410,\
                        "detail":"the claims of this cluster are in several others now: see \
                        lineage",\
                        "instance":"/api/v1/clusters/0b0e6c86-7f7c-4d2e-9a52-3a1f7b6f2f10",\
                        "lineage":[{"id":"77aa2c6e-31c1-4a67-9d0a-6a2f7f0b1c2d","claims":2},\
                        {"id":"c20f4f60-0d3b-4b1e-8f6d-2b7c9d1e3f4a","claims":2}]}""")
              }))
  public Response get(@RestPath String id, @Context HttpHeaders headers, @Context UriInfo uri) {
    return answers().one(id, "clusters/", "cluster", TimelineViews::cluster, headers, uri);
  }

  @GET
  @Path("/{id}/lineage")
  @Operation(
      summary = "Where the claims of a cluster came from and went, also of one that has ended",
      description =
          "Each item is a change at which claims moved between this cluster and others, the newest"
              + " first. An id that has ended leads to the cluster that has more than half of the"
              + " claims it had last.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = LineageView.class),
              examples = {
                @ExampleObject(
                    name = "Merged",
                    value =
                        """
                        {"id":"0b0e6c86-7f7c-4d2e-9a52-3a1f7b6f2f10","state":"merged",\
                        "leadsTo":"77aa2c6e-31c1-4a67-9d0a-6a2f7f0b1c2d",\
                        "now":[{"id":"77aa2c6e-31c1-4a67-9d0a-6a2f7f0b1c2d","claims":3}],\
                        "items":[{"change":4711,"at":"2026-03-02T16:00:05Z",\
                        "to":"77aa2c6e-31c1-4a67-9d0a-6a2f7f0b1c2d",\
                        "from":[{"id":"0b0e6c86-7f7c-4d2e-9a52-3a1f7b6f2f10","claims":3}]}]}""")
              }))
  @APIResponse(responseCode = "404", description = "No cluster has this id")
  public Response lineage(
      @RestPath String id,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable String limit,
      @Context UriInfo uri) {
    return answers().lineage(id, ListRequest.of(cursor, limit), uri);
  }
}

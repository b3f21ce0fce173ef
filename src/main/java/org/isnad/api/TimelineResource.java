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

/** Who said what first, and what changed. */
@Path("/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timelines", description = "One question each: who said what, when, against whom")
class TimelineResource extends ClusterList {

  TimelineResource(ClusterAnswers answers) {
    super(answers);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One timeline")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = TimelineView.class),
              examples = {
                @ExampleObject(
                    name = "Contested",
                    value =
                        """
                        {"id":"0b0e6c86-7f7c-4d2e-9a52-3a1f7b6f2f10","title":"The harbour reopened                         on Monday.","version":2,"updatedAt":"2026-03-02T16:00:05Z",                        "firstPublishedAt":"2026-03-02T15:00:00Z",                        "lastPublishedAt":"2026-03-02T16:00:00Z","contested":true,                        "sources":["al-minaa","north-radio"],"independentOrigins":2,                        "positions":[{"id":"p1","label":"The harbour reopened on Monday.",                        "claimIds":["5f1c1d7e-31c1-8a67-9d0a-6a2f7f0b1c2d"],                        "sources":["north-radio"],"independentOrigins":1,"conflictsWith":["p2"]},                        {"id":"p2","label":"لم يفتح الميناء أبوابه يوم الاثنين.",                        "claimIds":["9c2e4f60-0d3b-8b1e-8f6d-2b7c9d1e3f4a"],                        "sources":["al-minaa"],"independentOrigins":1,"conflictsWith":["p1"]}],                        "entries":[{"at":"2026-03-02T15:00:00Z",                        "claimId":"5f1c1d7e-31c1-8a67-9d0a-6a2f7f0b1c2d","source":"north-radio",                        "text":"The harbour reopened on Monday.","language":"en","position":"p1",                        "event":"first"},{"at":"2026-03-02T16:00:00Z",                        "claimId":"9c2e4f60-0d3b-8b1e-8f6d-2b7c9d1e3f4a","source":"al-minaa",                        "text":"لم يفتح الميناء أبوابه يوم الاثنين.","language":"ar",                        "position":"p2","event":"conflict",                        "relatedTo":"5f1c1d7e-31c1-8a67-9d0a-6a2f7f0b1c2d"}]}""")
              }))
  @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
  @APIResponse(responseCode = "308", description = "Merged into the timeline at Location")
  @APIResponse(responseCode = "404", description = "No timeline has this id")
  @APIResponse(
      responseCode = "410",
      description = "Its claims parted, see lineage; or every one was retracted")
  public Response get(@RestPath String id, @Context HttpHeaders headers, @Context UriInfo uri) {
    return answers().one(id, "timelines/", "timeline", TimelineViews::timeline, headers, uri);
  }
}

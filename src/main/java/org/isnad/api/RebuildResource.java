// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.isnad.ingest.Rebuild;
import org.isnad.ingest.Rebuilt;

/** Makes all clusters again from the claims. */
@Path("/clusters:rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters")
class RebuildResource {

  private final Rebuild rebuild;

  RebuildResource(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      summary = "Place every claim again",
      description =
          "Compares pairs that lack a relation of the present engine and clusters everything anew;"
              + " clusters keep their ids as they do when claims come in. The service goes on"
              + " meanwhile. Answers when it is done, with how many claims were placed again, how"
              + " many relations came or went, and how many changes that made to clusters.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = Rebuilt.class),
              examples =
                  @ExampleObject(
                      name = "nothing to mend",
                      value = "{\"claims\":1204,\"relations\":0,\"changes\":0}")))
  @APIResponse(responseCode = "409", description = "It is being done already")
  public Rebuilt rebuild() {
    return rebuild
        .run()
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemType.CONFLICT, "A rebuild is under way; wait for its end."));
  }
}

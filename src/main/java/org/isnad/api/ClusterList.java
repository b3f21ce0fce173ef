// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The list that clusters and timelines are found by; it is one and the same. */
abstract class ClusterList {

  private final ClusterAnswers answers;

  ClusterList(ClusterAnswers answers) {
    this.answers = answers;
  }

  final ClusterAnswers answers() {
    return answers;
  }

  @GET
  @Operation(
      summary = "One line each, the newest change first",
      description =
          "The list is a picture of the moment of its first page: following nextCursor skips and"
              + " repeats nothing, whatever is written meanwhile. For polling, send If-None-Match:"
              + " one number is read when nothing changed.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              // Not seen by the document on the classes that inherit this.
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ListSchemas.ClusterSummaryList.class)))
  @APIResponse(responseCode = "304", description = "Nothing changed since the given ETag")
  @APIResponse(responseCode = "400", description = "A filter is wrong: see errors")
  public Response list(
      @BeanParam ClusterFilters filters, @Context HttpHeaders headers, @Context UriInfo uri) {
    return answers.list(filters, headers, uri);
  }
}

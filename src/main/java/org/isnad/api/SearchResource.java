// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which claims are like a text? */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comparisons")
class SearchResource {

  private final LikeClaims claims;

  SearchResource(LikeClaims claims) {
    this.claims = claims;
  }

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Claims like a text, the most alike first; stores nothing",
      description =
          "Looks among active claims that the index knows, nearest in meaning and in words, in"
              + " either language, and compares each with the text.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SearchRequest.class),
              examples = {
                @ExampleObject(
                    name = "English",
                    value =
                        """
                        {"text":"Is the harbour open again?","limit":5,\
                        "from":"2026-03-01T00:00:00Z"}"""),
                @ExampleObject(
                    name = "عربي",
                    value =
                        """
                        {"text":"هل أعيد فتح الميناء؟","language":"ar",\
                        "sources":["al-minaa","north-radio"]}""")
              }))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SearchAnswer.class)))
  @APIResponse(responseCode = "400", description = "A field is wrong: see errors")
  public SearchAnswer search(@Nullable SearchRequest request) {
    return new SearchAnswer(claims.find(RequestBodies.required(request).check()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.isnad.ingest.ClaimIntake;
import org.jboss.logging.Logger;

/** Many claims at once. */
@Path("/claims:import")
@Tag(name = "Claims")
class ClaimImportResource {

  static final String NDJSON_SUBTYPE = "x-ndjson";
  private static final String NDJSON = "application/" + NDJSON_SUBTYPE;
  private static final Logger LOG = Logger.getLogger(ClaimImportResource.class);

  /**
   * How many bytes of outcomes may wait for a client that does not read them yet. Many clients send
   * everything before they read anything; this lets them send some 150,000 lines. Then reading
   * stops until they read.
   */
  private static final int UNREAD_BYTES = 16 * 1024 * 1024;

  private final ClaimIntake intake;
  private final ObjectMapper mapper;

  ClaimImportResource(ClaimIntake intake, ObjectMapper mapper) {
    this.intake = intake;
    this.mapper = mapper;
  }

  @POST
  @Blocking
  @RolesAllowed(Roles.CONTRIBUTOR)
  @Consumes(NDJSON)
  @Produces(NDJSON)
  @Operation(
      summary = "Records claims, one a line",
      description =
          "Answers with one line per line read, as it goes; a bad line does not stop the others."
              + " Send it again after a broken connection: what is recorded is unchanged.")
  @RequestBody(
      content =
          @Content(
              mediaType = NDJSON,
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "Two lines",
                      value =
                          """
                          {"source":"north-radio","externalId":"nr-2","text":"Two piers are open."}
                          {"source":"al-minaa","externalId":"am-2","text":"رصيف واحد فقط مفتوح."}
                          """)))
  @APIResponse(
      responseCode = "200",
      description = "An outcome a line",
      content =
          @Content(mediaType = NDJSON, schema = @Schema(implementation = ImportOutcome.class)))
  public StreamingOutput importLines(@Context HttpServerRequest request) {
    return out -> read(request, out);
  }

  private void read(HttpServerRequest request, OutputStream out) {
    request.response().setWriteQueueMaxSize(UNREAD_BYTES);
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      request.response().writeContinue();
    }
    ClaimImport run = new ClaimImport(intake, mapper, out);
    try {
      run.run(new LineReader(new RequestChunks(request, run::commit)));
    } catch (IOException e) {
      // The client has gone; whole lines that came before are recorded or will be sent again.
      LOG.debugf("An import ended early: %s", e.getMessage());
    }
  }
}

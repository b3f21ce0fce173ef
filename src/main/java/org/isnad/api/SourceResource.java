// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.isnad.claim.Page;
import org.isnad.claim.Source;
import org.isnad.claim.SourceStore;
import org.isnad.claim.StoredSource;
import org.isnad.ingest.Checked;
import org.isnad.ingest.SourceSubmission;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who publishes claims. */
@Path("/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources", description = "Who publishes claims")
class SourceResource {

  private final SourceStore sources;

  SourceResource(SourceStore sources) {
    this.sources = sources;
  }

  @GET
  @Operation(summary = "Sources, in the order in which they were recorded")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ListSchemas.SourceList.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is wrong")
  public Response list(
      @RestQuery @Nullable String cursor, @RestQuery @Nullable String limit, @Context UriInfo uri) {
    ListRequest request = ListRequest.of(cursor, limit);
    Page<StoredSource> page = sources.page(request.after(), request.limit());
    return ListRequest.answer(
        page.items().stream().map(stored -> SourceView.of(stored.source())).toList(),
        page.next(),
        uri);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One source, with its ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SourceView.class)))
  @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
  @APIResponse(responseCode = "404", description = "No source has this id")
  public Response get(@RestPath String id, @Context HttpHeaders headers) {
    String checked = checkedId(id);
    OptionalLong version = sources.versionOf(checked);
    if (version.isPresent() && EntityVersion.isKnown(headers, version.getAsLong())) {
      return EntityVersion.notModified(version.getAsLong());
    }
    return answer(200, sources.byId(checked).orElseThrow(SourceResource::noSource));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.CONTRIBUTOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Records a source, or replaces what is known of it")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SourceSubmission.class),
              examples = {
                @ExampleObject(
                    name = "A broadcaster",
                    value =
                        """
                        {"name":{"en":"North Radio","ar":"إذاعة الشمال"},"kind":"broadcaster",\
                        "country":"GB","languages":["en"],"homepage":"https://example.org"}\
                        """),
                @ExampleObject(
                    name = "صحيفة",
                    value =
                        """
                        {"name":{"ar":"صحيفة الميناء","en":"Al-Minaa"},"kind":"newspaper",\
                        "languages":["ar"],"aliases":["الميناء"]}\
                        """)
              }))
  @APIResponse(responseCode = "201", description = "Recorded for the first time")
  @APIResponse(responseCode = "200", description = "Replaced, or the same as before")
  @APIResponse(responseCode = "400", description = "A field is wrong: see errors")
  @APIResponse(responseCode = "412", description = "If-Match names another version")
  public Response put(
      @RestPath String id,
      @Nullable SourceSubmission submission,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Checked<Source> checked = RequestBodies.required(submission).check(id);
    if (checked.value() == null) {
      throw ProblemException.invalid(checked.errors());
    }
    StoredSource stored = sources.put(checked.value(), EntityVersion.required(headers));
    return stored.created()
        ? Response.fromResponse(answer(201, stored)).location(uri.getAbsolutePath()).build()
        : answer(200, stored);
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Removes a source that has no claims")
  @APIResponse(responseCode = "204", description = "Removed")
  @APIResponse(responseCode = "404", description = "No source has this id")
  @APIResponse(responseCode = "409", description = "The source has claims")
  @APIResponse(responseCode = "412", description = "If-Match names another version")
  public Response delete(@RestPath String id, @Context HttpHeaders headers) {
    return switch (sources.remove(checkedId(id), EntityVersion.required(headers))) {
      case REMOVED -> Response.noContent().build();
      case UNKNOWN -> throw noSource();
      case HAS_CLAIMS ->
          throw ProblemException.of(
              ProblemType.CONFLICT,
              "the source has claims, and claims are never deleted; retract them instead");
    };
  }

  /** The id; what cannot be one is the address of nothing. */
  private static String checkedId(String id) {
    if (!id.matches("[a-z0-9-]{1,64}")) {
      throw noSource();
    }
    return id;
  }

  private static ProblemException noSource() {
    return ProblemException.of(ProblemType.NOT_FOUND, "no source has this id");
  }

  private static Response answer(int status, StoredSource stored) {
    return Response.status(status)
        .tag(EntityVersion.tag(stored.version()))
        .entity(SourceView.of(stored.source()))
        .build();
  }
}

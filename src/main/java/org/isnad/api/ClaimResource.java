// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimRevision;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Page;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.cluster.Place;
import org.isnad.ingest.ClaimIntake;
import org.isnad.ingest.ClaimSubmission;
import org.isnad.ingest.IntakeOutcome;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What sources said. */
@Path("/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims", description = "What sources said, in their own words")
class ClaimResource {

  private final ClaimStore claims;
  private final ClaimIntake intake;
  private final ClusterCatalogue clusters;
  private final ClaimViews views;
  private final ClaimRelations relations;
  private final Analysis analysis;

  ClaimResource(
      ClaimStore claims,
      ClaimIntake intake,
      ClusterCatalogue clusters,
      ClaimViews views,
      ClaimRelations relations,
      Analysis analysis) {
    this.claims = claims;
    this.intake = intake;
    this.clusters = clusters;
    this.views = views;
    this.relations = relations;
    this.analysis = analysis;
  }

  @GET
  @Operation(summary = "Claims, in the order in which they were first recorded")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ListSchemas.ClaimList.class)))
  @APIResponse(responseCode = "400", description = "A filter is wrong: see errors")
  public Response list(@BeanParam ClaimFilters filters, @Context UriInfo uri) {
    Page<Claim> page = claims.page(filters.toQuery());
    return ListRequest.answer(views.of(page.items()), page.next(), uri);
  }

  @POST
  @RolesAllowed(Roles.CONTRIBUTOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Records a claim",
      description =
          "source and externalId are its key: the same content again changes nothing, other content"
              + " is a new revision, also of a retracted claim, which then is active again. Without"
              + " externalId the key is made from text and publishedAt.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ClaimSubmission.class),
              examples = {
                @ExampleObject(
                    name = "English",
                    value =
                        """
                        {"source":"north-radio","externalId":"nr-1","text":"The harbour reopened \
                        on Monday.","language":"en","speaker":"The harbour master",\
                        "publishedAt":"2026-03-02T15:00:00Z","url":"https://example.org/1",\
                        "quote":false}\
                        """),
                @ExampleObject(
                    name = "عربي",
                    value =
                        """
                        {"source":"al-minaa","externalId":"am-1","text":"لم يفتح الميناء أبوابه \
                        يوم الاثنين.","publishedAt":"2026-03-02T16:00:00Z","quote":true}\
                        """)
              }))
  @APIResponse(
      responseCode = "201",
      description = "Recorded for the first time",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  @APIResponse(responseCode = "200", description = "Known already: unchanged, or a new revision")
  @APIResponse(responseCode = "400", description = "A field is wrong: see errors")
  @APIResponse(responseCode = "413", description = "The body has more than 16 MiB")
  public Response post(@Nullable ClaimSubmission submission, @Context UriInfo uri) {
    IntakeOutcome outcome = intake.record(RequestBodies.required(submission));
    if (outcome.claim() == null) {
      throw ProblemException.invalid(outcome.errors());
    }
    Claim claim = outcome.claim();
    return switch (outcome.status()) {
      case CREATED ->
          Response.fromResponse(answer(201, claim))
              .location(uri.getAbsolutePathBuilder().path(claim.id().toString()).build())
              .build();
      case REVISED, UNCHANGED, REJECTED -> answer(200, claim);
    };
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One claim, with its ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
  @APIResponse(responseCode = "404", description = "No claim has this id")
  public Response get(@RestPath String id, @Context HttpHeaders headers) {
    UUID claim = Ids.claim(id);
    OptionalLong version = claims.versionOf(claim);
    if (version.isPresent()) {
      EntityTag tag = EntityVersion.tag(version.getAsLong(), place(claim), analysis);
      if (EntityVersion.isKnown(headers, tag)) {
        return Response.notModified(tag).build();
      }
    }
    return answer(200, claims.byId(claim).orElseThrow(Ids::noClaim));
  }

  @GET
  @Path("/{id}/revisions")
  @Operation(summary = "Every wording of a claim, oldest first")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ListSchemas.RevisionList.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is wrong")
  @APIResponse(responseCode = "404", description = "No claim has this id")
  public Response revisions(
      @RestPath String id,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable String limit,
      @Context UriInfo uri) {
    UUID claim = recorded(id);
    ListRequest part = ListRequest.of(cursor, limit);
    Page<ClaimRevision> page = claims.revisions(claim, part.after(), part.limit());
    return ListRequest.answer(
        page.items().stream().map(RevisionView::of).toList(), page.next(), uri);
  }

  /** The id of a claim that there is. */
  private UUID recorded(String id) {
    UUID claim = Ids.claim(id);
    if (claims.versionOf(claim).isEmpty()) {
      throw Ids.noClaim();
    }
    return claim;
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Roles.CONTRIBUTOR)
  @Operation(
      summary = "Retracts a claim",
      description = "The claim is kept and marked as retracted, and leaves its cluster.")
  @APIResponse(responseCode = "200", description = "Retracted, now or before")
  @APIResponse(responseCode = "404", description = "No claim has this id")
  @APIResponse(responseCode = "412", description = "If-Match names another version")
  public Response delete(@RestPath String id, @Context HttpHeaders headers) {
    return answer(
        200,
        intake
            .retract(Ids.claim(id), EntityVersion.requiredOfClaim(headers))
            .orElseThrow(Ids::noClaim));
  }

  @GET
  @Path("/{id}/relations")
  @Operation(
      summary = "How other claims relate to this one",
      description =
          "Those it has to do with: first those that only people brought together with it, then"
              + " those compared, the likeliest to be about the same question first. A judgement"
              + " that binds is the relation; what the machine says stands beside it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ListSchemas.RelationList.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is wrong")
  @APIResponse(responseCode = "404", description = "No claim has this id")
  public Response relations(
      @RestPath String id,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable String limit,
      @Context UriInfo uri) {
    UUID claim = recorded(id);
    return relations.of(
        claim, RelationCursor.parse(cursor), ListRequest.of(null, limit).limit(), uri);
  }

  private @Nullable Place place(UUID claim) {
    return clusters.placesOf(List.of(claim)).get(claim);
  }

  private Response answer(int status, Claim claim) {
    Place place = place(claim.id());
    return Response.status(status)
        .tag(EntityVersion.tag(claim.version(), place, analysis))
        .entity(views.of(claim, place))
        .build();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.isnad.claim.Page;
import org.isnad.judgement.Assessed;
import org.isnad.judgement.Judgement;
import org.isnad.judgement.JudgementQuery;
import org.isnad.judgement.JudgementStore;
import org.isnad.judgement.Opinion;
import org.isnad.judgement.Ruling;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What people said about pairs of claims. */
@Path("/judgements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Judgements", description = "What people said about pairs of claims; it binds")
class JudgementResource {

  private final JudgementStore judgements;
  private final ClusterAnswers clusters;
  private final SecurityIdentity caller;

  JudgementResource(JudgementStore judgements, ClusterAnswers clusters, SecurityIdentity caller) {
    this.judgements = judgements;
    this.clusters = clusters;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "Judgements, withdrawn ones too, the newest first")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ListSchemas.JudgementList.class)))
  @APIResponse(responseCode = "400", description = "A filter is wrong: see errors")
  public Response list(
      @RestQuery @Nullable String claim,
      @RestQuery @Nullable String withdrawn,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable String limit,
      @Context UriInfo uri) {
    QueryText texts = new QueryText();
    UUID ofClaim = texts.uuid("claim", claim);
    Boolean ended = texts.truth("withdrawn", withdrawn);
    texts.require();
    ListRequest part = ListRequest.of(cursor, limit);
    long before = cursor == null ? Long.MAX_VALUE : part.after();
    Page<Assessed> page = judgements.page(new JudgementQuery(ofClaim, ended, before, part.limit()));
    return ListRequest.answer(
        page.items().stream().map(each -> JudgementView.of(each, null)).toList(), page.next(), uri);
  }

  @POST
  @RolesAllowed(Roles.REVIEWER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Judges a pair of claims, in the words they have now",
      description =
          "match: one question and one answer. conflict: one question, two answers. related and"
              + " unrelated: two questions. It binds while both claims say the words judged. The"
              + " answer has the clusters of both claims after it. The same again changes nothing.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = JudgementRequest.class),
              examples = {
                @ExampleObject(
                    name = "English",
                    value =
                        """
                        {"a":"5f1c1d7e-31c1-8a67-9d0a-6a2f7f0b1c2d",\
                        "b":"9c2e4f60-0d3b-8b1e-8f6d-2b7c9d1e3f4a","relation":"conflict",\
                        "note":"One says it reopened, the other that it did not."}\
                        """),
                @ExampleObject(
                    name = "عربي",
                    value =
                        """
                        {"a":"5f1c1d7e-31c1-8a67-9d0a-6a2f7f0b1c2d",\
                        "b":"9c2e4f60-0d3b-8b1e-8f6d-2b7c9d1e3f4a","relation":"related",\
                        "note":"الخبر الأول عن الميناء والثاني عن المطار.","aRevision":1,\
                        "bRevision":2}\
                        """)
              }))
  @APIResponse(
      responseCode = "201",
      description = "It binds",
      content = @Content(schema = @Schema(implementation = JudgementView.class)))
  @APIResponse(responseCode = "200", description = "The same was said of these words before")
  @APIResponse(responseCode = "400", description = "A field is wrong: see errors")
  @APIResponse(
      responseCode = "409",
      description = "Judgements made before exclude it: see chain; or a claim is retracted")
  @APIResponse(responseCode = "412", description = "A claim was revised since it was looked at")
  public Response make(
      @Nullable JudgementRequest request, @Context HttpHeaders headers, @Context UriInfo uri) {
    JudgementRequest asked = RequestBodies.required(request);
    Opinion opinion = asked.check(caller.getPrincipal().getName());
    String language = Speech.of(headers);
    Ruling ruling = judgements.make(opinion);
    if (ruling instanceof Ruling.Made made) {
      String id = made.judgement().judgement().id().toString();
      return Response.created(uri.getAbsolutePathBuilder().path(id).build())
          .entity(changed(made.judgement(), language))
          .build();
    }
    if (ruling instanceof Ruling.Known known) {
      return Response.ok(changed(known.judgement(), language)).build();
    }
    if (ruling instanceof Ruling.Unknown unknown) {
      throw ProblemException.invalid(asked.fieldOf(unknown.claim()), "is not a recorded claim");
    }
    throw refusal(ruling, opinion, language);
  }

  private static ProblemException refusal(Ruling ruling, Opinion opinion, String language) {
    if (ruling instanceof Ruling.Contradicted contradicted) {
      List<Judgement> chain = contradicted.chain();
      return ProblemException.excluded(
          JudgementSpeech.excluded(opinion.relation(), chain, language),
          chain.stream().map(ChainLink::of).toList());
    }
    if (ruling instanceof Ruling.Outdated outdated) {
      return ProblemException.of(
          ProblemType.STALE_VERSION,
          "claim %s has revision %d now; read it again and judge that"
              .formatted(outdated.claim(), outdated.revision()));
    }
    UUID retracted = ((Ruling.Retracted) ruling).claim();
    return ProblemException.of(ProblemType.CONFLICT, "claim %s is retracted".formatted(retracted));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One judgement, and whether it binds now, with its ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = JudgementView.class)))
  @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
  @APIResponse(responseCode = "404", description = "No judgement has this id")
  public Response get(@RestPath String id, @Context HttpHeaders headers) {
    Assessed assessed = judgements.byId(id(id)).orElseThrow(JudgementResource::none);
    EntityTag tag = EntityVersion.tag(assessed);
    return EntityVersion.isKnown(headers, tag)
        ? Response.notModified(tag).build()
        : Response.ok(JudgementView.of(assessed, null)).tag(tag).build();
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Roles.REVIEWER)
  @Operation(
      summary = "Withdraws a judgement",
      description =
          "It is kept in the record. The answer has the clusters of both claims after it.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn, now or before",
      content = @Content(schema = @Schema(implementation = JudgementView.class)))
  @APIResponse(responseCode = "404", description = "No judgement has this id")
  @APIResponse(responseCode = "412", description = "If-Match names another version")
  public JudgementView withdraw(@RestPath String id, @Context HttpHeaders headers) {
    return changed(
        judgements
            .withdraw(
                id(id), caller.getPrincipal().getName(), EntityVersion.requiredOfJudgement(headers))
            .orElseThrow(JudgementResource::none),
        Speech.of(headers));
  }

  private JudgementView changed(Assessed assessed, String language) {
    return JudgementView.of(assessed, clusters.of(assessed.judgement().claims(), language));
  }

  private static UUID id(String text) {
    UUID id = Ids.parse(text);
    if (id == null) {
      throw none();
    }
    return id;
  }

  private static ProblemException none() {
    return ProblemException.of(ProblemType.NOT_FOUND, "no judgement has this id");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.ingest.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * A problem document, RFC 9457.
 *
 * @param instance path of the request
 * @param errors what is wrong, by field; null when the problem is not one of fields
 * @param chain the judgements that exclude another; null when the problem is not that
 * @param lineage where the claims of a cluster that is no more are: nowhere when all were
 *     retracted; null when the problem is not that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A problem document (RFC 9457); errors tells what is wrong, field by field")
public record Problem(
    @Schema(examples = "urn:isnad:problem:invalid-request") String type,
    @Schema(examples = "Something in the request is not valid") String title,
    @Schema(examples = "400") int status,
    @Schema(examples = "text has 4001 characters; give at most 4000") String detail,
    @Schema(examples = "/api/v1/claims") String instance,
    @Nullable List<InvalidField> errors,
    @Schema(description = "Of a judgement: those that exclude it, from one claim to the other")
        @Nullable List<ChainLink> chain,
    @Schema(description = "Of a cluster that is no more: where its claims are now")
        @Nullable List<LineageView.PartView> lineage) {

  /** Its media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(ProblemType type, String detail, String instance) {
    return new Problem(type.uri(), type.title(), type.status(), detail, instance, null, null, null);
  }

  private static Problem of(ProblemException e, String instance) {
    return new Problem(
        e.type().uri(),
        e.type().title(),
        e.type().status(),
        String.valueOf(e.getMessage()),
        instance,
        e.errors().isEmpty() ? null : e.errors(),
        e.chain().isEmpty() ? null : e.chain(),
        e.type() == ProblemType.GONE ? e.lineage() : null);
  }

  static Response.ResponseBuilder answer(ProblemType type, String detail, UriInfo uri) {
    return answer(ProblemException.of(type, detail), uri);
  }

  static Response.ResponseBuilder answer(ProblemException e, UriInfo uri) {
    Response.ResponseBuilder answer =
        Response.status(e.type().status())
            .type(MEDIA_TYPE)
            .entity(of(e, uri.getRequestUri().getRawPath()));
    // What is gone may come back with its claims, and caches keep a 410 if they may.
    return e.type() == ProblemType.GONE
        ? answer.header(HttpHeaders.CACHE_CONTROL, "no-cache")
        : answer;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** A problem about keys or callers, as RFC 9457 shapes it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<FieldProblem> errors) {

  /** What is wrong with one field, and what to send instead. */
  record FieldProblem(String field, String message) {}

  static Response.ResponseBuilder answer(Response.Status status, String detail, UriInfo uri) {
    return answer(status, detail, uri, List.of());
  }

  static Response invalid(String field, String message, UriInfo uri) {
    return answer(
            Response.Status.BAD_REQUEST,
            "The field %s is not valid: %s.".formatted(field, message),
            uri,
            List.of(new FieldProblem(field, message)))
        .build();
  }

  private static Response.ResponseBuilder answer(
      Response.Status status, String detail, UriInfo uri, List<FieldProblem> errors) {
    return Response.status(status)
        .type("application/problem+json")
        .entity(
            new ProblemBody(
                "about:blank",
                status.getReasonPhrase(),
                status.getStatusCode(),
                detail,
                uri.getRequestUri().getRawPath(),
                errors));
  }
}

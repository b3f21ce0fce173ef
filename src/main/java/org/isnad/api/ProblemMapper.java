// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.isnad.claim.StaleVersionException;
import org.isnad.ingest.InvalidField;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever ends a request into a problem document. */
class ProblemMapper {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
  private static final String MEDIA_TYPE = "application/problem+json";

  @ServerExceptionMapper
  public Response problem(ProblemException e, UriInfo uri) {
    return answer(e.type(), String.valueOf(e.getMessage()), e.errors(), uri).build();
  }

  @ServerExceptionMapper
  public Response stale(StaleVersionException e, UriInfo uri) {
    String detail = e.getMessage() + "; read it again and repeat the change";
    return answer(ProblemType.STALE_VERSION, detail, List.of(), uri).build();
  }

  /** Wrong types and unknown fields; Quarkus has a mapper for just this class, so we need one. */
  @ServerExceptionMapper
  public Response mismatched(MismatchedInputException e, UriInfo uri) {
    return unreadable(e, uri);
  }

  @ServerExceptionMapper
  public Response unreadable(JsonProcessingException e, UriInfo uri) {
    return problem(JsonComplaint.exception(e), uri);
  }

  @ServerExceptionMapper
  public Response unauthenticated(UnauthorizedException e, UriInfo uri) {
    return challenge("send a key: Authorization: Bearer ...", uri);
  }

  @ServerExceptionMapper
  public Response unauthenticated(AuthenticationFailedException e, UriInfo uri) {
    return challenge("the key or token is not valid (any more)", uri);
  }

  private static Response challenge(String detail, UriInfo uri) {
    return answer(ProblemType.UNAUTHENTICATED, detail, List.of(), uri)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e, UriInfo uri) {
    return answer(ProblemType.FORBIDDEN, "another role is needed for this", List.of(), uri).build();
  }

  /** What the framework refuses by itself: address, method, media type, unreadable body. */
  @ServerExceptionMapper
  public Response refused(WebApplicationException e, UriInfo uri) {
    if (e.getCause() instanceof ProblemException problem) {
      return problem(problem, uri);
    }
    if (e.getCause() instanceof JsonProcessingException unreadable) {
      return unreadable(unreadable, uri);
    }
    Response refusal = e.getResponse();
    if (refusal.getStatus() < 400) {
      return refusal;
    }
    ProblemType type = ProblemType.of(refusal.getStatus());
    if (type == ProblemType.INTERNAL) {
      return failed(e, uri);
    }
    Response.ResponseBuilder answer = answer(type, type.title(), List.of(), uri);
    Object allowed = refusal.getHeaders().getFirst(HttpHeaders.ALLOW);
    return allowed == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allowed).build();
  }

  /**
   * The connection broke while the body was read: no fault of ours, and nobody may be listening.
   */
  @ServerExceptionMapper
  public Response broken(IOException e, UriInfo uri) {
    ProblemException problem = problemIn(e);
    return problem != null
        ? problem(problem, uri)
        : answer(ProblemType.INVALID_REQUEST, "the body ended early", List.of(), uri).build();
  }

  @ServerExceptionMapper
  public Response failed(Throwable e, UriInfo uri) {
    ProblemException problem = problemIn(e);
    if (problem != null) {
      return problem(problem, uri);
    }
    LOG.errorf(e, "Request to %s failed", uri.getPath());
    return answer(ProblemType.INTERNAL, "this is a fault of the service", List.of(), uri).build();
  }

  /** A problem that a layer between has wrapped, such as a reader of bodies. */
  private static @Nullable ProblemException problemIn(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return problem;
      }
    }
    return null;
  }

  private static Response.ResponseBuilder answer(
      ProblemType type, String detail, List<InvalidField> errors, UriInfo uri) {
    String instance = uri.getRequestUri().getRawPath();
    Problem body =
        new Problem(
            type.uri(),
            type.title(),
            type.status(),
            detail,
            instance,
            errors.isEmpty() ? null : errors);
    return Response.status(type.status()).type(MEDIA_TYPE).entity(body);
  }
}

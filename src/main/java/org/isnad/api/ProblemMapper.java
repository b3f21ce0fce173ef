// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.isnad.claim.StaleVersionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever ends a request into a problem document. */
class ProblemMapper {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  /** A database of our own is back after a restart of some seconds. */
  private static final int RETRY_SECONDS = 5;

  @ServerExceptionMapper
  public Response problem(ProblemException e, UriInfo uri) {
    return Problem.answer(e, uri).build();
  }

  @ServerExceptionMapper
  public Response stale(StaleVersionException e, UriInfo uri) {
    String detail = e.getMessage() + "; read it again and repeat the change";
    return Problem.answer(ProblemType.STALE_VERSION, detail, uri).build();
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
    Response.ResponseBuilder answer = Problem.answer(type, type.title(), uri);
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
        : Problem.answer(ProblemType.INVALID_REQUEST, "the body ended early", uri).build();
  }

  @ServerExceptionMapper
  public Response failed(Throwable e, UriInfo uri) {
    ProblemException problem = problemIn(e);
    if (problem != null) {
      return problem(problem, uri);
    }
    if (Outage.isIn(e)) {
      LOG.warnf("Request to %s failed: the database cannot be reached", uri.getPath());
      return unavailable(uri);
    }
    LOG.errorf(e, "Request to %s failed", uri.getPath());
    return Problem.answer(ProblemType.INTERNAL, "this is a fault of the service", uri).build();
  }

  private static Response unavailable(UriInfo uri) {
    return Problem.answer(
            ProblemType.UNAVAILABLE, "the database cannot be reached; try again later", uri)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .build();
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
}

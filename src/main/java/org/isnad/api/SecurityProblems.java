// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Refusals of a caller as problems (RFC 9457): 401 without a good key, 403 with one too weak. */
class SecurityProblems {

  @ServerExceptionMapper
  public Response unauthorized(UnauthorizedException e, UriInfo uri) {
    return answer(new Challenge(false), uri);
  }

  @ServerExceptionMapper
  public Response failed(AuthenticationFailedException e, UriInfo uri) {
    return answer(new Challenge(true), uri);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e, UriInfo uri, @Nullable ResourceInfo endpoint) {
    return Problem.answer(
            ProblemType.FORBIDDEN,
            "This needs a key with the role %s.".formatted(needed(endpoint)),
            uri)
        .build();
  }

  /** What the endpoint asks for; without an endpoint it was the door, which asks for writers. */
  private static String needed(@Nullable ResourceInfo endpoint) {
    if (endpoint == null || endpoint.getResourceMethod() == null) {
      return Roles.CONTRIBUTOR;
    }
    RolesAllowed onMethod = endpoint.getResourceMethod().getAnnotation(RolesAllowed.class);
    RolesAllowed allowed =
        onMethod != null ? onMethod : endpoint.getResourceClass().getAnnotation(RolesAllowed.class);
    return allowed == null ? Roles.CONTRIBUTOR : String.join(" or ", allowed.value());
  }

  private static Response answer(Challenge challenge, UriInfo uri) {
    return Problem.answer(ProblemType.UNAUTHENTICATED, challenge.detail(), uri)
        .header(HttpHeaders.WWW_AUTHENTICATE, challenge.header())
        .build();
  }
}

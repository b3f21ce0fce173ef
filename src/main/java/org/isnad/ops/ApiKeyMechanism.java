// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.isnad.api.Challenge;
import org.isnad.api.Problem;

/**
 * Reads the key of a request from {@code Authorization: Bearer <key>} (RFC 6750).
 *
 * <p>A key that is sent must be good even where none is needed: a client with a revoked key hears
 * of it at its first request, not at its first write.
 */
@ApplicationScoped
class ApiKeyMechanism implements HttpAuthenticationMechanism {

  private static final String SCHEME = "Bearer ";

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identities) {
    String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Uni.createFrom().nullItem();
    }
    ApiKeyRequest question = new ApiKeyRequest(header.substring(SCHEME.length()).strip());
    HttpSecurityUtils.setRoutingContextAttribute(question, request);
    return identities.authenticate(question);
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return Uni.createFrom()
        .item(new ChallengeData(401, "WWW-Authenticate", challenge(request).header()));
  }

  /** Answers in full, so that a refusal has the same form wherever in the service it happens. */
  @Override
  public Uni<Boolean> sendChallenge(RoutingContext request) {
    Challenge challenge = challenge(request);
    return Uni.createFrom()
        .completionStage(
            request
                .response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", challenge.header())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Json.encodeToBuffer(challenge.problem(request.normalizedPath())))
                .toCompletionStage())
        .replaceWith(true);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(ApiKeyRequest.class);
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
    return Uni.createFrom()
        .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
  }

  private static Challenge challenge(RoutingContext request) {
    return new Challenge(request.request().getHeader(HttpHeaders.AUTHORIZATION) != null);
  }
}

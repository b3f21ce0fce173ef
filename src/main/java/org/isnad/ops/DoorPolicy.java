// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.isnad.store.Role;

/**
 * What a request needs at the door: nothing, or a key of some role.
 *
 * <p>Reading follows {@code isnad.read}. Everything else under the API needs at least a
 * contributor's key, whatever the endpoint says or forgot to say; endpoints raise that to their own
 * need. Three POSTs read: what they are asked does not fit into an address.
 */
@ApplicationScoped
class DoorPolicy implements HttpSecurityPolicy {

  private static final String API = "/api/";
  private static final Set<String> READING_POSTS =
      Set.of("/api/v1/compare", "/api/v1/search", "/api/v1/clusters:preview");
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final ReadAccess read;

  DoorPolicy(IsnadConfig config, @ConfigProperty(name = "quarkus.http.host") String host) {
    this.read = config.read().orElse(isLoopback(host) ? ReadAccess.OPEN : ReadAccess.KEY);
  }

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext request, Uni<SecurityIdentity> caller, AuthorizationRequestContext context) {
    String path = request.normalizedPath();
    if (path.startsWith(API) && !reads(request.request().method(), path)) {
      return needs(Role.CONTRIBUTOR, caller);
    }
    boolean guarded = path.startsWith(API) || isMetrics(path) || isDescription(path);
    return guarded && read == ReadAccess.KEY ? needs(Role.READER, caller) : CheckResult.permit();
  }

  private static Uni<CheckResult> needs(Role role, Uni<SecurityIdentity> caller) {
    return caller.map(who -> who.hasRole(role.word()) ? CheckResult.PERMIT : CheckResult.DENY);
  }

  private static boolean reads(HttpMethod method, String path) {
    // Many clients escape every colon of a path.
    return READING.contains(method) || READING_POSTS.contains(path.replaceFirst("%3[Aa]", ":"));
  }

  private static boolean isMetrics(String path) {
    return path.startsWith("/q/metrics");
  }

  private static boolean isDescription(String path) {
    return path.startsWith("/q/openapi");
  }

  /** Whether only this machine reaches a service that listens there; an unknown name is not. */
  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}

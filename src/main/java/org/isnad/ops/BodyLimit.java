// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * No body over 16 MiB, except a stream of claims, which is handled line by line and may be endless.
 *
 * <p>Quarkus has one limit for all paths, so that is off ({@code
 * quarkus.http.limits.max-body-size}) and ours set for each request: a length announced is refused
 * at once; a body without one is counted as it is read, by Quarkus REST, which looks for the limit
 * under the key below.
 */
@ApplicationScoped
class BodyLimit {

  static final long BYTES = 16L * 1024 * 1024;
  static final String STREAM = "/api/v1/claims:import";

  private static final String QUARKUS_LIMIT = "io.quarkus.max-request-size";

  /** Before authentication and routing. */
  private static final int FIRST = 1_000;

  void register(@Observes Filters filters) {
    filters.register(BodyLimit::check, FIRST);
  }

  private static void check(RoutingContext request) {
    String path = request.normalizedPath();
    if (path.equals(STREAM)) {
      request.next();
    } else if (announced(request.request().getHeader(HttpHeaders.CONTENT_LENGTH)) > BYTES) {
      request.response().putHeader(HttpHeaders.CONNECTION, "close");
      Refusal.tooLarge(path, BYTES).send(request.response());
    } else {
      request.put(QUARKUS_LIMIT, BYTES);
      request.next();
    }
  }

  /** The announced length, or 0; the server has refused what is not a number. */
  private static long announced(@Nullable String length) {
    return length == null ? 0 : Long.parseLong(length);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Discards what is left of a body once its request is answered.
 *
 * <p>A request can be refused before its body is read. Many clients read no answer before they have
 * sent everything; if nobody read on, both sides would wait for ever, and closing the connection
 * would often lose the answer.
 */
@ApplicationScoped
class UnreadBodies {

  /** Before all others, so that it holds whoever answers. */
  private static final int FIRST = 10_000;

  void register(@Observes Filters filters) {
    filters.register(UnreadBodies::watch, FIRST);
  }

  private static void watch(RoutingContext routing) {
    routing.addEndHandler(end -> discard(routing.request()));
    routing.next();
  }

  private static void discard(HttpServerRequest request) {
    if (!request.isEnded()) {
      request.handler(buffer -> {});
      request.resume();
    }
  }
}

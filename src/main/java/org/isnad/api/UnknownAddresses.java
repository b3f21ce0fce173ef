// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers for addresses that nobody answers for: the server's own answer would be a page. */
@ApplicationScoped
class UnknownAddresses {

  private final ObjectMapper mapper;

  UnknownAddresses(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  void register(@Observes Router router) {
    router.route().order(Integer.MAX_VALUE).handler(this::answer);
  }

  private void answer(RoutingContext routing) {
    try {
      byte[] problem =
          mapper.writeValueAsBytes(
              Problem.of(
                  ProblemType.NOT_FOUND,
                  "nothing has this address; the API is under /api/v1, its description at"
                      + " /q/openapi",
                  routing.request().path()));
      routing
          .response()
          .setStatusCode(ProblemType.NOT_FOUND.status())
          .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
          .end(Buffer.buffer(problem));
    } catch (JsonProcessingException e) {
      routing.fail(e);
    }
  }
}

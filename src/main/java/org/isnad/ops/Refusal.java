// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/**
 * A refusal at the door, before any resource is reached, as RFC 9457 describes problems.
 *
 * @param instance the path that was asked for
 */
record Refusal(int status, String title, String detail, String instance) {

  static Refusal unauthorized(String instance, boolean keySent) {
    return new Refusal(
        401,
        "Unauthorized",
        keySent
            ? "The key is unknown or was revoked."
            : "This needs a key: send it as \"Authorization: Bearer <key>\".",
        instance);
  }

  Future<Void> send(HttpServerResponse response) {
    JsonObject problem =
        new JsonObject()
            .put("type", "about:blank")
            .put("title", title)
            .put("status", status)
            .put("detail", detail)
            .put("instance", instance);
    return response
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .end(problem.toBuffer());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.Arrays;
import java.util.Locale;

/** All that can be wrong with a request, or with us; the name is the end of the problem's type. */
public enum ProblemType {
  MALFORMED_JSON(400, "The body is not JSON"),
  INVALID_REQUEST(400, "Something in the request is not valid"),
  UNAUTHENTICATED(401, "A key or token is needed"),
  FORBIDDEN(403, "The key or token does not allow this"),
  NOT_FOUND(404, "There is nothing at this address"),
  METHOD_NOT_ALLOWED(405, "The address does not know this method"),
  NOT_ACCEPTABLE(406, "The answer cannot be given in an accepted format"),
  CONFLICT(409, "The state of the record does not allow this"),
  GONE(410, "What was at this address is no more"),
  STALE_VERSION(412, "Somebody else has changed it in between"),
  BODY_TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body has a format that is not read here"),
  INTERNAL(500, "The service failed"),
  UNAVAILABLE(503, "The service cannot answer now");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** HTTP status. */
  int status() {
    return status;
  }

  String title() {
    return title;
  }

  /** What identifies the type to clients: {@code urn:isnad:problem:not-found} and so on. */
  String uri() {
    return "urn:isnad:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type that stands for a status, {@link #INVALID_REQUEST} for another 4xx. */
  static ProblemType of(int status) {
    return Arrays.stream(values())
        .filter(type -> type.status == status && type != MALFORMED_JSON)
        .findFirst()
        .orElse(status < 500 ? INVALID_REQUEST : INTERNAL);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import org.jspecify.annotations.Nullable;

/** Bodies of requests, which the framework gives as null when they are empty or {@code null}. */
final class RequestBodies {

  private RequestBodies() {}

  static <T> T required(@Nullable T body) {
    if (body == null) {
      throw ProblemException.invalid("body", "is missing; send a JSON object");
    }
    return body;
  }
}

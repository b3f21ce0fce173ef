// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

/**
 * What a caller without a good key hears (RFC 6750), the same at the door and at an endpoint.
 *
 * @param keySent whether a key came at all
 */
public record Challenge(boolean keySent) {

  private static final String REALM = "Bearer realm=\"isnad\"";

  /** The value of the header WWW-Authenticate. */
  public String header() {
    return keySent ? REALM + ", error=\"invalid_token\"" : REALM;
  }

  /** The body, with status 401, for a request to the path {@code instance}. */
  public Problem problem(String instance) {
    return Problem.of(ProblemType.UNAUTHENTICATED, detail(), instance);
  }

  String detail() {
    return keySent
        ? "The key is unknown or was revoked."
        : "This needs a key: send it as \"Authorization: Bearer <key>\".";
  }
}

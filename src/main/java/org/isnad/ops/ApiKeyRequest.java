// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The question "whose key is this?". */
final class ApiKeyRequest extends BaseAuthenticationRequest {

  private final String secret;

  ApiKeyRequest(String secret) {
    this.secret = secret;
  }

  String secret() {
    return secret;
  }
}

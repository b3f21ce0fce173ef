// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

/**
 * A key at the one moment its secret is known.
 *
 * @param secret the whole key as its holder sends it
 */
public record IssuedKey(ApiKey key, String secret) {

  /** Without the secret: a value that is logged by mistake must not give it away. */
  @Override
  public String toString() {
    return "IssuedKey[" + key + "]";
  }
}

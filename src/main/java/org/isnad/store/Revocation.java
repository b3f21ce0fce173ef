// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

/** How an attempt to revoke a key ended. */
public enum Revocation {
  DONE,
  UNKNOWN,
  /** Refused: without an active admin key nobody could make another. */
  LAST_ADMIN
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

/** Who may read what is published through the API. */
public enum ReadAccess {
  /** Everyone who reaches the port. */
  OPEN,
  /** Holders of a key, whatever its role. */
  KEY
}

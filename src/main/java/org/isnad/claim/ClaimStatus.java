// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

/** Whether the source still stands by a claim. */
public enum ClaimStatus {
  /** Said, and not taken back. */
  ACTIVE,
  /** Taken back: kept and marked, but no longer in any cluster. */
  RETRACTED
}

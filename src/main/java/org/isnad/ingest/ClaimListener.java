// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

/**
 * Wants to know that claims have changed.
 *
 * <p>Called after the commit, on the writer's thread, so it must only take note and return. It is a
 * wake-up, not the news: a process may end between the commit and the call, so listeners look up
 * what is pending by themselves when they start.
 */
@FunctionalInterface
public interface ClaimListener {

  /** At least one claim was recorded, revised or retracted. */
  void claimsChanged();
}

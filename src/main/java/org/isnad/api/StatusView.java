// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

/**
 * How the service is.
 *
 * @param engine models and weights that decide
 * @param pending recorded claims that are not in their clusters yet; 0 when all is settled
 * @param index kind of the index of candidates
 * @param indexState closed, rebuilding or ready
 */
record StatusView(
    String version,
    String engine,
    long claims,
    long clusters,
    long pending,
    String index,
    String indexState,
    String database) {}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

/**
 * Who places claims in clusters: one process of the service.
 *
 * @param id the same after a restart, so that what was under work is taken up at once
 */
public record Worker(String id) {}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

/**
 * What came of placing every claim again.
 *
 * @param claims how many were placed again
 * @param relations how many relations came or went
 * @param changes how many changes that made to clusters; 0 when all was as it should be
 */
public record Rebuilt(int claims, int relations, int changes) {}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.time.Duration;

/**
 * What came of a settlement.
 *
 * @param claims how many were settled; those that have changed in the meantime are not among them
 * @param clustering how long it took to find what to cluster anew and to cluster it
 */
public record Settled(int claims, Duration clustering) {}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

/**
 * A claim that was placed in its cluster.
 *
 * @param claim as it stands now; it may have changed since, and be pending again
 * @param settlement number of the settlement that placed it; none is given twice
 */
public record SettledClaim(Claim claim, long settlement) {}

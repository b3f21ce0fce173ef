// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

/**
 * A claim that was placed in its cluster.
 *
 * @param claim as it stands now
 * @param settlement number of the settlement that placed it; none is given twice
 * @param isPending whether it has changed since, so that it is to be placed again
 */
public record SettledClaim(Claim claim, long settlement, boolean isPending) {}

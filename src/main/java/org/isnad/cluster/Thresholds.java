// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

/**
 * The named cuts of clustering, all in bits.
 *
 * @param sameQuestion least mean at which two groups of claims are one cluster
 * @param sameAnswer least mean at which two groups inside a cluster are one position
 * @param unweighedQuestion what a pair counts for that candidate search did not propose: it was not
 *     among the nearest of either side, so it speaks against one question
 */
public record Thresholds(double sameQuestion, double sameAnswer, double unweighedQuestion) {}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

/**
 * The named cuts of clustering, all in bits.
 *
 * @param sameQuestion least mean at which two groups of claims are one cluster
 * @param sameAnswer from which on a pair inside a cluster pulls into one position; below it pushes
 * @param unweighedQuestion what a pair counts that is not near enough to be compared, or was found
 *     to have nothing to do with each other: it speaks against one question
 * @param levelShare share of the level of its ends that a link is lowered by, 0 to 1
 * @param levelLinks how many of a claim's strongest links make its level
 * @see LocalScale
 */
public record Thresholds(
    double sameQuestion,
    double sameAnswer,
    double unweighedQuestion,
    double levelShare,
    int levelLinks) {

  /** Those that cluster the labelled stories best: see docs/evaluation.md. */
  public static final Thresholds STANDARD = new Thresholds(-1.5, 0, -6, 1, 6);
}

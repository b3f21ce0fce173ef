// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

/**
 * The two probes of the judge's states.
 *
 * @param general learnt from every pair that the judge is asked about
 * @param ofStories learnt from pairs of claims of one story alone: whether the two are on one
 *     question weighs more there than all else, and no set made for other ends has a say
 */
public record ProbePair(Probe general, Probe ofStories) {

  /** Name of the rows of the first among the weights. */
  public static final String GENERAL = "probe";

  /** Name of the rows of the second. */
  public static final String OF_STORIES = "story-probe";

  /**
   * Those that these weights hold.
   *
   * @throws IllegalStateException naming the row that they lack, or that has another length
   */
  public static ProbePair of(Weights weights) {
    return new ProbePair(Probe.of(weights, GENERAL), Probe.of(weights, OF_STORIES));
  }
}

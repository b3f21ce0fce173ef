// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import org.isnad.embed.Verdict;

/**
 * The judge's word on a pair, asked both ways because it is not symmetric.
 *
 * @param forward of b, given a
 * @param backward of a, given b
 */
public record JudgeAnswers(Verdict forward, Verdict backward) {

  /** The answers of the pair the other way round. */
  public JudgeAnswers mirrored() {
    return new JudgeAnswers(backward, forward);
  }
}

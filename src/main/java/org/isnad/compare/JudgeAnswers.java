// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import org.isnad.embed.Verdict;

/**
 * The judge's word on a pair, asked both ways because it is not symmetric.
 *
 * @param forward of b, given a
 * @param backward of a, given b
 * @param probed what a {@link Probe} reads off both its states: the same either way round
 */
public record JudgeAnswers(Verdict forward, Verdict backward, Probabilities probed) {}

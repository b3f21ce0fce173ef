// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import org.isnad.embed.Verdict;

/**
 * The judge's word on a pair, asked both ways because it is not symmetric.
 *
 * @param forward of b, given a
 * @param backward of a, given b
 * @param probed what the {@link ProbePair#general probe} reads off both its states: the same either
 *     way round
 * @param storyProbed what that {@link ProbePair#ofStories of stories} reads: {@code related} and
 *     {@code unrelated} mean something together only
 */
public record JudgeAnswers(
    Verdict forward, Verdict backward, Probabilities probed, Probabilities storyProbed) {}

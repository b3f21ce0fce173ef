// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which judgements are asked for; null leaves a criterion out.
 *
 * @param claim about this claim
 * @param withdrawn only those that were withdrawn, or only those that stand
 * @param before only those made before this change number: where the last part of the list ended
 * @param limit at most so many, at least 1
 */
public record JudgementQuery(
    @Nullable UUID claim, @Nullable Boolean withdrawn, long before, int limit) {}

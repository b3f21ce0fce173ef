// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import org.isnad.cluster.PairRelation;

/**
 * A pair worth a person's look.
 *
 * @param pair what the machine makes of it
 * @param uncertainty how little the machine knows, in bits from 0 to 1; see {@link Doubt}
 * @param effect how many claims would move, at least 1
 */
public record ReviewItem(PairRelation pair, Stake stake, double uncertainty, int effect) {}

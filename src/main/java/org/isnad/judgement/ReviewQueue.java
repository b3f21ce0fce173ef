// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.util.List;

/**
 * Which pairs should a person look at first?
 *
 * <p>Those where the most claims are likely to move: uncertainty times effect. Only pairs of which
 * judgements leave the doubtful point open, the best one for each two clusters or positions, since
 * an answer to one mostly answers the others.
 */
public interface ReviewQueue {

  /** The most useful first, at most {@code limit}. */
  List<ReviewItem> first(int limit);
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.UUID;

/**
 * What speaks for two claims belonging together.
 *
 * @param questionBits log2 odds that both are about one question; positive speaks for it
 * @param answerBits log2 of the odds of match to conflict, given that they are; positive speaks for
 *     the same answer
 */
public record Link(UUID a, UUID b, double questionBits, double answerBits) {

  public Link {
    if (a.equals(b)) {
      throw new IllegalArgumentException("a claim has no link with itself: " + a);
    }
    if (Double.isNaN(questionBits) || Double.isNaN(answerBits)) {
      throw new IllegalArgumentException("bits of " + a + " and " + b + " are not numbers");
    }
  }
}

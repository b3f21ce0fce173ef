// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

/** How one claim stands to another; the order is the order of every probability vector. */
public enum Relation {
  /** Both assert the same answer to the same question, or one entails the other. */
  MATCH,
  /** Same question, answers that cannot both hold, or one denies or disowns what the other says. */
  CONFLICT,
  /** Same event or subject, another question. */
  RELATED,
  /** None of these. */
  UNRELATED;

  /** Are two claims in this relation about one question, and so in one cluster? */
  public boolean isSameQuestion() {
    return this == MATCH || this == CONFLICT;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.UUID;
import org.isnad.claim.Relation;

/**
 * What a person said of two claims, as clustering takes it: it holds, whatever the links say.
 *
 * <p>A match is one question and one answer, a conflict one question and two answers, the others
 * are two questions. Symmetric.
 */
public record Binding(UUID a, UUID b, Relation relation) {

  public Binding {
    if (a.equals(b)) {
      throw new IllegalArgumentException("a claim is not judged against itself: " + a);
    }
  }

  /** Must both be in one cluster? If not, they must not be. */
  public boolean isOneQuestion() {
    return relation == Relation.MATCH || relation == Relation.CONFLICT;
  }

  /** Must both be in one position? */
  public boolean isOneAnswer() {
    return relation == Relation.MATCH;
  }

  /** Must they be in two positions of one cluster? */
  public boolean isTwoAnswers() {
    return relation == Relation.CONFLICT;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.util.List;
import java.util.UUID;

/** What came of an opinion. */
public sealed interface Ruling {

  /** It is a judgement now. */
  record Made(Assessed judgement) implements Ruling {}

  /** It was one before: the same relation of the same words. */
  record Known(Assessed judgement) implements Ruling {}

  /**
   * Judgements that bind say otherwise, or one of the same words does.
   *
   * @param chain those that exclude it, from one claim to the other
   */
  record Contradicted(List<Judgement> chain) implements Ruling {
    public Contradicted {
      chain = List.copyOf(chain);
    }
  }

  /** There is no such claim. */
  record Unknown(UUID claim) implements Ruling {}

  /** The claim is retracted: nothing is to be said about it. */
  record Retracted(UUID claim) implements Ruling {}

  /** The claim has other words than those that were looked at. */
  record Outdated(UUID claim, int revision) implements Ruling {}
}

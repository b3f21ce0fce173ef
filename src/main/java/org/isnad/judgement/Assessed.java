// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement, and whether it binds now.
 *
 * @param reason why it is suspended, else null
 * @param by the older judgements that it contradicts, along the chain from one of its claims to the
 *     other; empty for another reason
 */
public record Assessed(
    Judgement judgement, State state, @Nullable Reason reason, List<Judgement> by) {

  /** Does it bind? */
  public enum State {
    BINDING,
    SUSPENDED,
    WITHDRAWN
  }

  /** Why does a judgement that nobody withdrew not bind? */
  public enum Reason {
    /** A claim says something else now. */
    WORDS,
    /** A claim is retracted. */
    RETRACTED,
    /** Older judgements say otherwise. */
    CONTRADICTION
  }

  public Assessed {
    by = List.copyOf(by);
  }

  public boolean isBinding() {
    return state == State.BINDING;
  }

  static Assessed binding(Judgement judgement) {
    return new Assessed(judgement, State.BINDING, null, List.of());
  }

  static Assessed contradicted(Judgement judgement, List<Judgement> by) {
    return new Assessed(judgement, State.SUSPENDED, Reason.CONTRADICTION, by);
  }

  static Assessed suspended(Judgement judgement, Reason reason) {
    return new Assessed(judgement, State.SUSPENDED, reason, List.of());
  }

  static Assessed withdrawn(Judgement judgement) {
    return new Assessed(judgement, State.WITHDRAWN, null, List.of());
  }
}

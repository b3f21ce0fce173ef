// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.isnad.claim.Page;
import org.isnad.claim.Precondition;

/** Where judgements are kept, with those that were withdrawn. */
public interface JudgementStore {

  /**
   * Makes a judgement about the words that both claims have now, and clusters anew what it touches,
   * in one transaction.
   */
  Ruling make(Opinion opinion);

  /**
   * Withdraws a judgement and clusters anew what it touches, in one transaction; again is no
   * change. Empty when there is none of this id.
   *
   * @throws org.isnad.claim.StaleVersionException when the precondition does not hold for its
   *     {@link Judgement#version}
   */
  Optional<Assessed> withdraw(UUID id, String by, Precondition precondition);

  Optional<Assessed> byId(UUID id);

  /** Judgements that answer a query, the newest first; the position is a change number. */
  Page<Assessed> page(JudgementQuery query);

  /** The judgements of these claims that bind now. */
  List<Judgement> bindingOf(Collection<UUID> claims);
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.util.UUID;
import org.isnad.claim.Relation;
import org.isnad.cluster.IdOrder;
import org.jspecify.annotations.Nullable;

/**
 * A judgement that somebody wants to make.
 *
 * @param a the lesser id
 * @param aRevision the revision that was looked at, or null for whichever is the present one
 * @param b the greater id
 */
public record Opinion(
    UUID a,
    @Nullable Integer aRevision,
    UUID b,
    @Nullable Integer bRevision,
    Relation relation,
    @Nullable String note,
    String by) {

  /** The same with the lesser id first. */
  public static Opinion of(
      UUID one,
      @Nullable Integer oneRevision,
      UUID other,
      @Nullable Integer otherRevision,
      Relation relation,
      @Nullable String note,
      String by) {
    return IdOrder.ASCENDING.compare(one, other) <= 0
        ? new Opinion(one, oneRevision, other, otherRevision, relation, note, by)
        : new Opinion(other, otherRevision, one, oneRevision, relation, note, by);
  }
}

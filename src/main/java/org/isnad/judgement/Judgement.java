// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.isnad.claim.Relation;
import org.isnad.cluster.Binding;
import org.isnad.cluster.IdOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about two claims, in the words of these revisions.
 *
 * @param a the lesser id by {@link IdOrder}
 * @param b the greater id
 * @param note why, in the person's own words, or null
 * @param madeBy id of the key that it was made with
 * @param seq number of the change that made it; smaller is older
 * @param withdrawal when it was taken back, or null while it stands
 */
public record Judgement(
    UUID id,
    UUID a,
    int aRevision,
    UUID b,
    int bRevision,
    Relation relation,
    @Nullable String note,
    String madeBy,
    Instant madeAt,
    long seq,
    @Nullable Withdrawal withdrawal) {

  /**
   * The end of a judgement.
   *
   * @param seq number of the change that ended it
   */
  public record Withdrawal(String by, Instant at, long seq) {}

  public Judgement {
    if (IdOrder.ASCENDING.compare(a, b) >= 0) {
      throw new IllegalArgumentException("not in ascending order: " + a + ", " + b);
    }
  }

  /** Number of the change that last touched it. */
  public long version() {
    return withdrawal == null ? seq : withdrawal.seq();
  }

  public boolean isOf(UUID claim) {
    return a.equals(claim) || b.equals(claim);
  }

  /** Both claims, the lesser id first. */
  public List<UUID> claims() {
    return List.of(a, b);
  }

  /** What clustering makes of it while it binds. */
  public Binding toBinding() {
    return new Binding(a, b, relation);
  }
}

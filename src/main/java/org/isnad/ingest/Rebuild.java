// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.SettledClaim;
import org.isnad.cluster.Settled;

/**
 * Places every settled claim again: looks for what is near, compares what lacks a relation of the
 * present engine, ends relations of what is not near, and clusters all of it anew.
 *
 * <p>In small transactions, while the service goes on. Where nothing was lost or left by an older
 * engine, nothing changes.
 */
@ApplicationScoped
public class Rebuild {

  private static final int PAGE = 64;

  private final ClaimStore claims;
  private final ClaimIndex index;
  private final ClaimSteps steps;
  private final AtomicBoolean running = new AtomicBoolean();

  Rebuild(ClaimStore claims, ClaimIndex index, ClaimSteps steps) {
    this.claims = claims;
    this.index = index;
    this.steps = steps;
  }

  /** Does it, unless it is being done already: then empty. */
  public Optional<Rebuilt> run() {
    if (!running.compareAndSet(false, true)) {
      return Optional.empty();
    }
    try {
      if (index.state() != IndexState.READY) {
        index.catchUp(() -> true);
      }
      return Optional.of(all());
    } finally {
      running.set(false);
    }
  }

  private Rebuilt all() {
    Rebuilt done = new Rebuilt(0, 0, 0);
    List<SettledClaim> page = claims.settledAfter(0, PAGE);
    while (!page.isEmpty()) {
      List<Claim> again =
          page.stream().filter(each -> !each.isPending()).map(SettledClaim::claim).toList();
      Settled settled = steps.settleAgain(again);
      done =
          new Rebuilt(
              done.claims() + settled.claims(),
              done.relations() + settled.relations(),
              done.changes() + settled.changes());
      page = claims.settledAfter(page.get(page.size() - 1).settlement(), PAGE);
    }
    return done;
  }
}

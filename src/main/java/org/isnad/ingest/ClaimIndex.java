// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.isnad.candidate.CandidateIndex;
import org.isnad.candidate.IndexedClaim;
import org.isnad.candidate.NearClaim;
import org.isnad.candidate.NearQuery;
import org.isnad.candidate.Nearness;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStatus;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.SettledClaim;
import org.jboss.logging.Logger;

/**
 * Keeps the index of candidates as the settled claims are.
 *
 * <p>Derived data: it holds every claim settled up to a number, by whichever process. What it
 * lacks, at start down to everything, is read from the database.
 */
@ApplicationScoped
public class ClaimIndex {

  private static final Logger LOG = Logger.getLogger(ClaimIndex.class);

  private static final int PAGE = 500;

  /** A commit costs tens of milliseconds, and replaying so many claims at start a second. */
  private static final int COMMIT_EVERY = 2_000;

  private final Provider<CandidateIndex> opening;
  private final ClaimStore claims;
  private final ClaimMeanings meanings;
  private final Nearness nearness;
  private volatile IndexState state = IndexState.CLOSED;
  private long seen;
  private int uncommitted;

  ClaimIndex(
      Provider<CandidateIndex> opening,
      ClaimStore claims,
      ClaimMeanings meanings,
      Nearness nearness) {
    this.opening = opening;
    this.claims = claims;
    this.meanings = meanings;
    this.nearness = nearness;
  }

  /** How far the index is; closed, too, when Lucene gave up, until it is opened anew. */
  public IndexState state() {
    return state != IndexState.CLOSED && !index().isUsable() ? IndexState.CLOSED : state;
  }

  /**
   * Adds what the index lacks at start, or since Lucene gave up.
   *
   * @param goOn asked now and then; false ends it early
   */
  synchronized void catchUp(BooleanSupplier goOn) {
    if (!index().isUsable()) {
      LOG.warn("The index of candidates failed, for want of disk perhaps: opening it anew");
      index().reopen();
    }
    seen = index().committedVersion();
    state = IndexState.REBUILDING;
    emptyIfAhead();
    int added = takeIn(goOn);
    if (goOn.getAsBoolean()) {
      if (added > 0) {
        LOG.infof("The index of candidates took in %d claims", added);
        commit();
      }
      state = IndexState.READY;
    }
  }

  /**
   * Empties the index when it holds settlements that the database does not know: of another
   * database, or of this one before a backup was restored or a standby that lagged took over.
   */
  private void emptyIfAhead() {
    if (seen > claims.lastSettlement()) {
      LOG.warnf("The index is ahead of the database (%d): rebuilding it", seen);
      index().removeAll();
      // At once: after a crash the number would no longer tell, once the database has caught up.
      index().commit(0);
      index().refresh();
      seen = 0;
    }
  }

  /**
   * Adds what was settled since, by this process or another.
   *
   * @return number of the last settlement that the index holds, with all before it
   */
  synchronized long follow() {
    emptyIfAhead();
    takeIn(() -> true);
    return seen;
  }

  private int takeIn(BooleanSupplier goOn) {
    int added = 0;
    List<SettledClaim> page = claims.settledAfter(seen, PAGE);
    while (!page.isEmpty() && goOn.getAsBoolean()) {
      put(page);
      added += page.size();
      uncommitted += page.size();
      seen = page.get(page.size() - 1).settlement();
      page = page.size() < PAGE ? List.of() : claims.settledAfter(seen, PAGE);
    }
    if (added > 0) {
      index().refresh();
    }
    return added;
  }

  /**
   * What has changed since it was settled is not held: nobody is placed by words not yet placed.
   */
  private void put(List<SettledClaim> page) {
    page.stream()
        .filter(each -> each.isPending() || each.claim().status() == ClaimStatus.RETRACTED)
        .forEach(each -> index().remove(each.claim().id()));
    List<Claim> placed =
        page.stream().filter(each -> !each.isPending()).map(SettledClaim::claim).toList();
    meanings.subjects(placed).forEach(subject -> index().add(indexed(subject)));
  }

  private static IndexedClaim indexed(Subject subject) {
    Claim claim = subject.claim();
    return new IndexedClaim(
        claim.id(),
        claim.version(),
        claim.content().source(),
        claim.at(),
        subject.terms(),
        subject.meaning());
  }

  /** Which settled claims are near? */
  List<NearClaim> near(NearQuery query) {
    return index().near(query, nearness);
  }

  /** Commits when much has come since the last commit. */
  synchronized void commitIfMuch() {
    if (uncommitted >= COMMIT_EVERY) {
      commit();
    }
  }

  /** Commits what has come since the last commit. */
  synchronized void commit() {
    if (uncommitted > 0) {
      index().commit(seen);
      uncommitted = 0;
    }
  }

  private CandidateIndex index() {
    return opening.get();
  }
}

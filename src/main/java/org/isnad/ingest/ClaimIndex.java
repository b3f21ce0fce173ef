// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.isnad.candidate.Candidate;
import org.isnad.candidate.CandidateIndex;
import org.isnad.candidate.CandidateQuery;
import org.isnad.candidate.IndexedClaim;
import org.isnad.candidate.VectorStore;
import org.isnad.candidate.VectorStore.Versioned;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStatus;
import org.isnad.claim.ClaimStore;
import org.isnad.compare.Reading;
import org.isnad.embed.Embedding;
import org.isnad.embed.Encoder;
import org.isnad.text.StopWords;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;
import org.jboss.logging.Logger;

/**
 * Keeps the index of candidates as the claims are.
 *
 * <p>Derived data: what it lacks at start, down to everything, is added again from the claims that
 * are settled. A claim that is not settled yet is added when its turn comes.
 */
@ApplicationScoped
public class ClaimIndex {

  private static final Logger LOG = Logger.getLogger(ClaimIndex.class);

  /** Candidates by words and as many by meaning: beyond these, hardly a pair is one question. */
  private static final int CANDIDATES = 40;

  private static final int PAGE = 500;

  /** A commit costs tens of milliseconds, and replaying so many claims at start a second. */
  private static final int COMMIT_EVERY = 2_000;

  private final Provider<CandidateIndex> opening;
  private final ClaimStore claims;
  private final VectorStore vectors;
  private final Encoder encoder;
  private volatile IndexState state = IndexState.CLOSED;
  private int uncommitted;

  ClaimIndex(
      Provider<CandidateIndex> opening, ClaimStore claims, VectorStore vectors, Encoder encoder) {
    this.opening = opening;
    this.claims = claims;
    this.vectors = vectors;
    this.encoder = encoder;
  }

  /** How far the index is. */
  public IndexState state() {
    return state;
  }

  /**
   * Adds what the index lacks.
   *
   * @param goOn asked now and then; false ends it early
   */
  void catchUp(BooleanSupplier goOn) {
    long from = index().committedVersion();
    long last = claims.lastVersion();
    long to = claims.settledVersion();
    state = IndexState.REBUILDING;
    if (from > last) {
      // Of another database, or of this one before a backup was restored.
      LOG.warnf("The index is ahead of the database (%d, %d): rebuilding it", from, last);
      index().removeAll();
      from = 0;
    }
    int added = 0;
    for (List<Claim> page = claims.settledAfter(from, PAGE);
        !page.isEmpty() && goOn.getAsBoolean();
        page = claims.settledAfter(from, PAGE)) {
      put(page);
      added += page.size();
      from = page.get(page.size() - 1).version();
    }
    if (goOn.getAsBoolean()) {
      index().refresh();
      if (added > 0) {
        LOG.infof("The index of candidates took in %d claims", added);
        index().commit(to);
      }
      state = IndexState.READY;
    }
  }

  private void put(List<Claim> page) {
    Map<UUID, Embedding> known =
        new HashMap<>(vectors.vectors(page.stream().map(Claim::id).toList(), encoder.id()));
    Map<UUID, Versioned> made = new HashMap<>();
    for (Claim claim : page) {
      if (claim.status() == ClaimStatus.RETRACTED) {
        index().remove(claim.id());
        continue;
      }
      Embedding vector = known.get(claim.id());
      if (vector == null) {
        vector = encoder.encode(claim.content().text());
        made.put(claim.id(), new Versioned(claim.version(), vector));
      }
      index().add(indexed(claim, vector));
    }
    vectors.keep(made, encoder.id());
  }

  private static IndexedClaim indexed(Claim claim, Embedding vector) {
    return new IndexedClaim(
        claim.id(), claim.version(), claim.content().source(), claim.at(), terms(claim), vector);
  }

  /** Stems of the words that carry content, in the order of the text. */
  private static List<String> terms(Claim claim) {
    return Tokenizer.tokenize(claim.content().text()).stream()
        .filter(token -> token.kind() == Token.Kind.WORD && !StopWords.isStop(token))
        .map(Token::stem)
        .toList();
  }

  /** Puts in claims as they were just read, and takes out retracted ones; searches see it. */
  void update(Map<Claim, Reading> read, List<Claim> retracted) {
    read.forEach((claim, reading) -> index().add(indexed(claim, reading.whole())));
    retracted.forEach(claim -> index().remove(claim.id()));
    index().refresh();
    Map<UUID, Versioned> made = new HashMap<>();
    read.forEach(
        (claim, reading) -> made.put(claim.id(), new Versioned(claim.version(), reading.whole())));
    vectors.keep(made, encoder.id());
    uncommitted += read.size() + retracted.size();
  }

  /** Which other claims are worth a comparison with this one? */
  List<Candidate> near(Claim claim, Reading reading) {
    return index()
        .find(CandidateQuery.of(terms(claim), reading.whole(), CANDIDATES).excluding(claim.id()));
  }

  /** Commits when much has come since the last commit. */
  void commitIfMuch() {
    if (uncommitted >= COMMIT_EVERY) {
      commit();
    }
  }

  /**
   * Commits what has come since the last commit, between batches only. As whole up to the first
   * claim that is pending, and no further: should the process end before the commit after that
   * claim was settled, the next start must find it lacking.
   */
  void commit() {
    if (uncommitted > 0) {
      index().commit(claims.settledVersion());
      uncommitted = 0;
    }
  }

  private CandidateIndex index() {
    return opening.get();
  }
}

/**
 * Blocking: which earlier claims are worth a comparison?
 *
 * <p>In: a {@link org.isnad.candidate.CandidateQuery}, the stems and the embedding of a text. Out:
 * {@link org.isnad.candidate.Candidate}s, the union of the best by shared words (BM25) and the best
 * by meaning (nearest vectors), each with both numbers.
 *
 * <p>The {@link org.isnad.candidate.CandidateIndex} is derived data in a folder of its own. It may
 * be deleted, damaged or behind at any time; it then says up to which version it is whole, and the
 * caller adds the rest again.
 *
 * <p>This package does not analyse text, decide a relation or know where claims are stored.
 */
@NullMarked
package org.isnad.candidate;

import org.jspecify.annotations.NullMarked;

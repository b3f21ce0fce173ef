/**
 * Blocking: which other claims are worth a comparison?
 *
 * <p>In: the stems and the embedding of a text. Out: for the pipeline, every {@link
 * org.isnad.candidate.NearClaim}, by a rule about the two texts alone ({@link
 * org.isnad.candidate.Nearness}); for a search, the best {@link org.isnad.candidate.Candidate}s, by
 * shared words (BM25) and by meaning, each with both numbers.
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

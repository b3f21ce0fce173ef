// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.util.List;
import java.util.UUID;
import org.isnad.embed.Embedding;
import org.jspecify.annotations.Nullable;

/**
 * What to look for.
 *
 * @param terms stems of the text, made as those of the indexed claims were
 * @param vector what the text means
 * @param limit at most so many by words and so many by meaning, so at most twice as many in all; 1
 *     to 1,000
 * @param excluding a claim that is not to be its own candidate, or null
 * @param filter which claims may be candidates at all
 */
public record CandidateQuery(
    List<String> terms,
    Embedding vector,
    int limit,
    @Nullable UUID excluding,
    CandidateFilter filter) {

  /**
   * So many distinct terms are asked for, the first ones. Lucene takes 1,024 clauses in a query,
   * and those of a filter count too.
   */
  public static final int MAX_TERMS = 1_000;

  private static final int MAX_LIMIT = 1_000;

  public CandidateQuery {
    terms = List.copyOf(terms);
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit " + limit + " is not within 1 to " + MAX_LIMIT);
    }
  }

  /** Looks among all claims. */
  public static CandidateQuery of(List<String> terms, Embedding vector, int limit) {
    return new CandidateQuery(terms, vector, limit, null, CandidateFilter.NONE);
  }

  /** The same without this claim. */
  public CandidateQuery excluding(UUID id) {
    return new CandidateQuery(terms, vector, limit, id, filter);
  }

  /** The same among fewer claims. */
  public CandidateQuery within(CandidateFilter narrower) {
    return new CandidateQuery(terms, vector, limit, excluding, narrower);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Our questions in Lucene's terms. */
final class ClaimQueries {

  private ClaimQueries() {}

  /**
   * Any of the terms, each counted once; the first {@link CandidateQuery#MAX_TERMS} of them.
   *
   * <p>A word repeated in the query says little more than once in a text of a few sentences.
   */
  static Query terms(List<String> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.stream()
        .map(TermStream::indexed)
        .distinct()
        .limit(CandidateQuery.MAX_TERMS)
        .forEach(term -> any.add(new TermQuery(new Term(ClaimDocument.TERMS, term)), Occur.SHOULD));
    return any.build();
  }

  /**
   * Any of the terms; the score is the sum of their weights, each term once.
   *
   * @param weight of a term, at least 0
   */
  static Query rarities(List<String> terms, ToDoubleFunction<String> weight) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : Set.copyOf(terms.stream().map(TermStream::indexed).toList())) {
      float bits = (float) weight.applyAsDouble(term);
      if (bits > 0) {
        Query there = new TermQuery(new Term(ClaimDocument.TERMS, term));
        any.add(new BoostQuery(new ConstantScoreQuery(there), bits), Occur.SHOULD);
      }
    }
    return any.build();
  }

  /** The claims a filter keeps. */
  static Query within(CandidateFilter filter) {
    if (filter.isOpen()) {
      return new MatchAllDocsQuery();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!filter.sources().isEmpty()) {
      List<BytesRef> sources = filter.sources().stream().map(BytesRef::new).toList();
      all.add(new TermInSetQuery(ClaimDocument.SOURCE, sources), Occur.FILTER);
    }
    if (filter.from() != null || filter.to() != null) {
      all.add(between(filter), Occur.FILTER);
    }
    return all.build();
  }

  private static Query between(CandidateFilter filter) {
    return LongPoint.newRangeQuery(
        ClaimDocument.AT,
        filter.from() == null ? Long.MIN_VALUE : ClaimDocument.micros(filter.from()),
        filter.to() == null ? Long.MAX_VALUE : ClaimDocument.micros(filter.to()));
  }

  /** Both, scored by the first. */
  static Query filtered(Query scored, Query filter) {
    return filter instanceof MatchAllDocsQuery
        ? scored
        : new BooleanQuery.Builder().add(scored, Occur.MUST).add(filter, Occur.FILTER).build();
  }
}

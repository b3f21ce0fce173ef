// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** One search over one snapshot of the index: by words, by meaning, and the two put together. */
final class CandidateSearch {

  private static final Sort BY_SCORE_THEN_ID =
      new Sort(SortField.FIELD_SCORE, new SortField(ClaimDocument.ID, SortField.Type.STRING));

  private final IndexSearcher searcher;
  private final CandidateQuery query;
  private final int exactUpTo;

  CandidateSearch(IndexSearcher searcher, CandidateQuery query, int exactUpTo) {
    this.searcher = searcher;
    this.query = query;
    this.exactUpTo = exactUpTo;
  }

  List<Candidate> candidates() throws IOException {
    Query terms = ClaimQueries.terms(query.terms());
    Query filter = ClaimQueries.within(query.filter());
    int[] documents =
        IntStream.concat(byWords(terms, filter), byMeaning(filter)).distinct().sorted().toArray();
    return Ranking.ofBoth(read(documents, scores(terms, documents)));
  }

  private IntStream byWords(Query terms, Query filter) throws IOException {
    TopDocs found =
        searcher.search(ClaimQueries.filtered(terms, filter), wanted(), BY_SCORE_THEN_ID);
    return best(Arrays.stream(found.scoreDocs).mapToInt(hit -> hit.doc));
  }

  private IntStream byMeaning(Query filter) throws IOException {
    return best(
        Arrays.stream(
            new NearestVectors(searcher, query.vector(), exactUpTo).find(filter, wanted())));
  }

  /** One more than the limit when one is to be dropped: far cheaper than to search around it. */
  private int wanted() {
    return query.excluding() == null ? query.limit() : query.limit() + 1;
  }

  private IntStream best(IntStream documents) throws IOException {
    int excluded = excludedDocument();
    return documents.filter(document -> document != excluded).limit(query.limit());
  }

  private int excludedDocument() throws IOException {
    if (query.excluding() == null) {
      return -1;
    }
    TopDocs found = searcher.search(new TermQuery(ClaimDocument.idTerm(query.excluding())), 1);
    return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
  }

  /** BM25 of each document, also of those that were found by meaning alone. */
  private Map<Integer, Float> scores(Query terms, int[] documents) throws IOException {
    ScoreDoc[] hits =
        Arrays.stream(documents).mapToObj(doc -> new ScoreDoc(doc, 0)).toArray(ScoreDoc[]::new);
    TotalHits total = new TotalHits(hits.length, TotalHits.Relation.EQUAL_TO);
    TopDocs scored =
        new Bm25Only(terms).rescore(searcher, new TopDocs(total, hits), Math.max(1, hits.length));
    Map<Integer, Float> scores = new HashMap<>();
    for (ScoreDoc hit : scored.scoreDocs) {
      scores.put(hit.doc, hit.score);
    }
    return scores;
  }

  private List<Candidate> read(int[] documents, Map<Integer, Float> scores) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    StoredFields.visit(
        searcher.getIndexReader(),
        documents,
        (fields, document) ->
            candidates.add(
                new Candidate(
                    fields.id(document),
                    fields.version(document),
                    scores.getOrDefault(document, 0f),
                    fields.cosine(query.vector(), document))));
    return candidates;
  }

  private static final class Bm25Only extends QueryRescorer {

    Bm25Only(Query terms) {
      super(terms);
    }

    @Override
    protected float combine(float first, boolean matches, float bm25) {
      return matches ? bm25 : 0;
    }
  }
}

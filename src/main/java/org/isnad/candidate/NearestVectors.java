// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.isnad.embed.Embedding;

/**
 * Which claims are nearest in meaning?
 *
 * <p>Among few claims every vector is looked at, so the answer is exact. Among many the graph of
 * Malkov and Yashunin ("Efficient and robust approximate nearest neighbor search using Hierarchical
 * Navigable Small World graphs", IEEE TPAMI 42(4), 2020) is searched over int8 vectors for {@value
 * #OVERFETCH} times as many as wanted, which are then ordered by their exact cosines: what the
 * graph misses and what int8 blurs lies at the edge of what is fetched.
 */
final class NearestVectors {

  /** At most so many claims are all looked at: a whole search then takes 3 ms of one core. */
  static final int EXACT_UP_TO = 5_000;

  private static final int OVERFETCH = 5;

  /** The width of the search in the graph, so its recall, is what is fetched: never too little. */
  private static final int FETCH_AT_LEAST = 150;

  private final IndexSearcher searcher;
  private final Embedding vector;
  private final int exactUpTo;

  NearestVectors(IndexSearcher searcher, Embedding vector, int exactUpTo) {
    this.searcher = searcher;
    this.vector = vector;
    this.exactUpTo = exactUpTo;
  }

  /** The {@code limit} nearest that match the filter, by cosine, then id. */
  int[] find(Query filter, int limit) throws IOException {
    Nearest nearest = new Nearest(limit);
    if (searcher.count(filter) <= exactUpTo) {
      searcher.search(filter, nearest);
    } else {
      StoredFields.visit(searcher.getIndexReader(), fromGraph(filter, limit), nearest::show);
    }
    return nearest.documents();
  }

  private int[] fromGraph(Query filter, int limit) throws IOException {
    int fetched = Math.max(FETCH_AT_LEAST, OVERFETCH * limit);
    KnnByteVectorQuery query =
        new KnnByteVectorQuery(
            ClaimDocument.CODE,
            ClaimDocument.code(vector),
            fetched,
            filter instanceof MatchAllDocsQuery ? null : filter);
    ScoreDoc[] found = searcher.search(query, fetched).scoreDocs;
    return Arrays.stream(found).mapToInt(hit -> hit.doc).sorted().toArray();
  }

  private record Neighbour(int document, UUID id, double cosine) {

    /** Best first. */
    static final Comparator<Neighbour> ORDER =
        Comparator.comparingDouble(Neighbour::cosine)
            .reversed()
            .thenComparing(neighbour -> neighbour.id.toString());
  }

  /** Keeps the best of the documents it is shown. */
  private final class Nearest implements Collector {

    private final int limit;
    private final PriorityQueue<Neighbour> worstFirst =
        new PriorityQueue<>(Neighbour.ORDER.reversed());

    Nearest(int limit) {
      this.limit = limit;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      StoredFields fields = new StoredFields(segment);
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
          show(fields, segment.docBase + doc);
        }
      };
    }

    void show(StoredFields fields, int document) throws IOException {
      double cosine = fields.cosine(vector, document);
      if (worstFirst.size() == limit && cosine < worstFirst.element().cosine) {
        return;
      }
      worstFirst.add(new Neighbour(document, fields.id(document), cosine));
      if (worstFirst.size() > limit) {
        worstFirst.remove();
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    int[] documents() {
      return worstFirst.stream().sorted(Neighbour.ORDER).mapToInt(Neighbour::document).toArray();
    }
  }
}

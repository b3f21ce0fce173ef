// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;

/**
 * One search for all that is near, over one snapshot of the index.
 *
 * <p>Near in words is exact. Near in meaning is exact among few claims; among many the graph of
 * vectors is asked for five times as many as are kept, and what it gives is measured by exact
 * cosines: missing is only what the graph does not reach.
 */
final class NearSearch {

  private static final int FETCHED = 5 * NearClaims.MOST;

  private static final Comparator<NearClaim> NEAREST_FIRST =
      Comparator.comparingDouble(NearClaim::cosine)
          .reversed()
          .thenComparing(claim -> claim.id().toString());

  private final IndexSearcher searcher;
  private final Nearness nearness;
  private final NearQuery query;
  private final int exactUpTo;

  NearSearch(IndexSearcher searcher, Nearness nearness, NearQuery query, int exactUpTo) {
    this.searcher = searcher;
    this.nearness = nearness;
    this.query = query;
    this.exactUpTo = exactUpTo;
  }

  NearClaims claims() throws IOException {
    int[] byWords = byWords();
    int[] documents =
        IntStream.concat(Arrays.stream(byWords), byMeaning()).distinct().sorted().toArray();
    List<NearClaim> near =
        read(documents).stream()
            .filter(found -> !found.claim.id().equals(query.excluding()))
            .filter(
                found ->
                    found.claim.cosine() >= Nearness.COSINE
                        || Arrays.binarySearch(byWords, found.document) >= 0)
            .map(Found::claim)
            .sorted(NEAREST_FIRST)
            .toList();
    boolean isCut = near.size() > NearClaims.MOST;
    return new NearClaims(isCut ? near.subList(0, NearClaims.MOST) : near, isCut);
  }

  private int[] byWords() throws IOException {
    AtLeast enough = new AtLeast(Nearness.SHARED_BITS);
    searcher.search(ClaimQueries.rarities(query.terms(), nearness::bits), enough);
    return enough.documents();
  }

  /** Documents among which all that are near in meaning should be; others too. */
  private IntStream byMeaning() throws IOException {
    if (!isLarge()) {
      AtLeast all = new AtLeast(0);
      searcher.search(new MatchAllDocsQuery(), all);
      return Arrays.stream(all.documents());
    }
    KnnByteVectorQuery nearest =
        new KnnByteVectorQuery(ClaimDocument.CODE, ClaimDocument.code(query.vector()), FETCHED);
    return Arrays.stream(searcher.search(nearest, FETCHED).scoreDocs).mapToInt(hit -> hit.doc);
  }

  private boolean isLarge() {
    return searcher.getIndexReader().numDocs() > exactUpTo;
  }

  private record Found(int document, NearClaim claim) {}

  private List<Found> read(int[] documents) throws IOException {
    List<Found> read = new ArrayList<>();
    StoredFields.visit(
        searcher.getIndexReader(),
        documents,
        (fields, document) -> read.add(new Found(document, claim(fields, document))));
    return read;
  }

  private NearClaim claim(StoredFields fields, int document) throws IOException {
    return new NearClaim(
        fields.id(document), fields.version(document), fields.cosine(query.vector(), document));
  }
}

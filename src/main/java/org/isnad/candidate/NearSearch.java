// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;

/**
 * One search for all that is near, over one snapshot of the index.
 *
 * <p>Near in words is exact. Near in meaning is exact among few claims; among many the graph of
 * vectors is asked for five times as many as are kept, and what it gives is measured by exact
 * cosines: missing is only what the graph does not reach. When more are near in meaning than are
 * kept, those near in words alone would come after them: words are then not searched, however many
 * claims share them.
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
    List<NearClaim> inMeaning = nearInMeaning(byMeaning());
    if (inMeaning.size() > NearClaims.MOST) {
      return cut(inMeaning);
    }
    int[] byWords = byWords();
    Set<NearClaim> near = new HashSet<>(inMeaning);
    near.addAll(read(byWords));
    return cut(near);
  }

  /** Those of the documents that are near in meaning, but for the claim itself. */
  private List<NearClaim> nearInMeaning(int[] documents) throws IOException {
    return read(documents).stream().filter(claim -> claim.cosine() >= Nearness.COSINE).toList();
  }

  private static NearClaims cut(Collection<NearClaim> near) {
    return new NearClaims(
        near.stream().sorted(NEAREST_FIRST).limit(NearClaims.MOST).toList(),
        near.size() > NearClaims.MOST);
  }

  private int[] byWords() throws IOException {
    AtLeast enough = new AtLeast(Nearness.SHARED_BITS);
    searcher.search(ClaimQueries.rarities(query.terms(), nearness::bits), enough);
    return enough.documents();
  }

  /** Documents among which all that are near in meaning should be; others too. */
  private int[] byMeaning() throws IOException {
    if (!isLarge()) {
      AtLeast all = new AtLeast(0);
      searcher.search(new MatchAllDocsQuery(), all);
      return all.documents();
    }
    KnnByteVectorQuery nearest =
        new KnnByteVectorQuery(ClaimDocument.CODE, ClaimDocument.code(query.vector()), FETCHED);
    return Arrays.stream(searcher.search(nearest, FETCHED).scoreDocs)
        .mapToInt(hit -> hit.doc)
        .sorted()
        .toArray();
  }

  private boolean isLarge() {
    return searcher.getIndexReader().numDocs() > exactUpTo;
  }

  /** What stands in these documents, the claim itself left out. */
  private List<NearClaim> read(int[] documents) throws IOException {
    List<NearClaim> read = new ArrayList<>();
    StoredFields.visit(
        searcher.getIndexReader(),
        documents,
        (fields, document) -> read.add(claim(fields, document)));
    read.removeIf(claim -> claim.id().equals(query.excluding()));
    return read;
  }

  private NearClaim claim(StoredFields fields, int document) throws IOException {
    return new NearClaim(
        fields.id(document), fields.version(document), fields.cosine(query.vector(), document));
  }
}

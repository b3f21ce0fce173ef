// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;

/**
 * One search for all that is near, over one snapshot of the index.
 *
 * <p>Near in words is exact. Near in meaning is exact among few claims; among many the graph of
 * vectors is asked for {@value #OVERFETCH} times as many as are enough, and what it gives is
 * measured by exact cosines: missing is only what the graph does not reach. When enough are near in
 * meaning, words are not searched, however many claims share them.
 */
final class NearSearch {

  private static final int OVERFETCH = 10;

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

  List<NearClaim> claims() throws IOException {
    Set<NearClaim> near =
        read(byMeaning()).stream().filter(NearClaim::isNearInMeaning).collect(toSet());
    if (near.size() < query.most() && !query.terms().isEmpty()) {
      near.addAll(read(byWords()));
    }
    return List.copyOf(near);
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
    int fetched = OVERFETCH * query.most() + query.excluding().size();
    KnnByteVectorQuery nearest =
        new KnnByteVectorQuery(ClaimDocument.CODE, ClaimDocument.code(query.vector()), fetched);
    return Arrays.stream(searcher.search(nearest, fetched).scoreDocs)
        .mapToInt(hit -> hit.doc)
        .sorted()
        .toArray();
  }

  private boolean isLarge() {
    return searcher.getIndexReader().numDocs() > exactUpTo;
  }

  /** What stands in these documents, but for claims that are excluded. */
  private List<NearClaim> read(int[] documents) throws IOException {
    List<NearClaim> read = new ArrayList<>();
    StoredFields.visit(
        searcher.getIndexReader(),
        documents,
        (fields, document) -> read.add(claim(fields, document)));
    read.removeIf(claim -> query.excluding().contains(claim.id()));
    return read;
  }

  private NearClaim claim(StoredFields fields, int document) throws IOException {
    return new NearClaim(
        fields.id(document), fields.version(document), fields.cosine(query.vector(), document));
  }
}

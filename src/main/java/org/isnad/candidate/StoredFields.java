// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.isnad.embed.Embedding;

/**
 * The columns of one segment, by the number a document has in the whole index; documents must be
 * asked for in rising order.
 */
final class StoredFields {

  private final int base;
  private final SortedDocValues ids;
  private final NumericDocValues versions;
  private final BinaryDocValues vectors;

  StoredFields(LeafReaderContext segment) throws IOException {
    this.base = segment.docBase;
    this.ids = DocValues.getSorted(segment.reader(), ClaimDocument.ID);
    this.versions = DocValues.getNumeric(segment.reader(), ClaimDocument.VERSION);
    this.vectors = DocValues.getBinary(segment.reader(), ClaimDocument.VECTOR);
  }

  /** What is done with one document and the columns of its segment. */
  @FunctionalInterface
  interface Visitor {
    void visit(StoredFields fields, int document) throws IOException;
  }

  /**
   * Visits documents of an index, segment by segment.
   *
   * @param documents in rising order
   */
  static void visit(IndexReader index, int[] documents, Visitor visitor) throws IOException {
    int next = 0;
    for (LeafReaderContext segment : index.leaves()) {
      StoredFields fields = new StoredFields(segment);
      int end = segment.docBase + segment.reader().maxDoc();
      for (; next < documents.length && documents[next] < end; next++) {
        visitor.visit(fields, documents[next]);
      }
    }
  }

  UUID id(int document) throws IOException {
    require(ids.advanceExact(document - base), document);
    return ClaimDocument.id(ids.lookupOrd(ids.ordValue()));
  }

  long version(int document) throws IOException {
    require(versions.advanceExact(document - base), document);
    return versions.longValue();
  }

  double cosine(Embedding vector, int document) throws IOException {
    require(vectors.advanceExact(document - base), document);
    BytesRef stored = vectors.binaryValue();
    return vector.cosine(stored.bytes, stored.offset);
  }

  private static void require(boolean found, int document) throws IOException {
    if (!found) {
      throw new IOException("document " + document + " lacks a column that every claim has");
    }
  }
}

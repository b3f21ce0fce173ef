// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.isnad.embed.Embedding;

/** The columns of one segment; documents must be asked for in rising order. */
final class StoredFields {

  private final SortedDocValues ids;
  private final NumericDocValues versions;
  private final BinaryDocValues vectors;

  StoredFields(LeafReader segment) throws IOException {
    this.ids = DocValues.getSorted(segment, ClaimDocument.ID);
    this.versions = DocValues.getNumeric(segment, ClaimDocument.VERSION);
    this.vectors = DocValues.getBinary(segment, ClaimDocument.VECTOR);
  }

  UUID id(int doc) throws IOException {
    require(ids.advanceExact(doc), doc);
    return ClaimDocument.id(ids.lookupOrd(ids.ordValue()));
  }

  long version(int doc) throws IOException {
    require(versions.advanceExact(doc), doc);
    return versions.longValue();
  }

  double cosine(Embedding vector, int doc) throws IOException {
    require(vectors.advanceExact(doc), doc);
    BytesRef stored = vectors.binaryValue();
    return vector.cosine(stored.bytes, stored.offset);
  }

  private static void require(boolean found, int doc) throws IOException {
    if (!found) {
      throw new IOException("document " + doc + " lacks a column that every claim has");
    }
  }
}

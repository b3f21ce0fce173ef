// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.isnad.embed.Embedding;

/**
 * How a claim looks in the index.
 *
 * <p>The vector is kept twice. As int8 it is searched: a quarter of the memory, 512 MB of a million
 * claims. As float32 it stays on disk and is read for the few that are found, so that the cosine
 * reported, and the order by it, are exact.
 *
 * <p>int8 components are scaled by the largest of their vector; the cosine does not see the scale,
 * so nothing need be known of the model's range and nothing is ever clipped.
 */
final class ClaimDocument {

  static final String ID = "id";
  static final String VERSION = "version";
  static final String SOURCE = "source";
  static final String AT = "at";
  static final String TERMS = "terms";
  static final String CODE = "code";
  static final String VECTOR = "vector";

  private static final FieldType TERMS_TYPE = new FieldType();

  static {
    TERMS_TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    TERMS_TYPE.setTokenized(true);
    TERMS_TYPE.freeze();
  }

  private ClaimDocument() {}

  static Document of(IndexedClaim claim) {
    BytesRef id = idBytes(claim.id());
    Document document = new Document();
    document.add(new StringField(ID, id, Field.Store.NO));
    document.add(new SortedDocValuesField(ID, id));
    document.add(new NumericDocValuesField(VERSION, claim.version()));
    document.add(new StringField(SOURCE, claim.source(), Field.Store.NO));
    document.add(new LongPoint(AT, micros(claim.at())));
    document.add(new Field(TERMS, new TermStream(claim.terms()), TERMS_TYPE));
    document.add(
        new KnnByteVectorField(CODE, code(claim.vector()), VectorSimilarityFunction.COSINE));
    document.add(new BinaryDocValuesField(VECTOR, new BytesRef(claim.vector().toBytes())));
    return document;
  }

  static Term idTerm(UUID id) {
    return new Term(ID, idBytes(id));
  }

  /** 16 bytes in the order of the id's text form, so that ties break alike in Lucene and here. */
  private static BytesRef idBytes(UUID id) {
    return new BytesRef(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  static UUID id(BytesRef bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  /** Microseconds since 1970: what PostgreSQL keeps, and a long holds for years 1 to 9999. */
  static long micros(Instant at) {
    return Math.addExact(
        Math.multiplyExact(at.getEpochSecond(), 1_000_000L),
        TimeUnit.NANOSECONDS.toMicros(at.getNano()));
  }

  static byte[] code(Embedding vector) {
    float[] components = vector.toFloats();
    float largest = 0;
    for (float component : components) {
      largest = Math.max(largest, Math.abs(component));
    }
    byte[] code = new byte[components.length];
    for (int i = 0; i < code.length; i++) {
      code[i] = (byte) Math.round(components[i] / largest * Byte.MAX_VALUE);
    }
    return code;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of chunks into lines; memory is bounded by one line of {@link #MAX_BYTES} and one
 * chunk, however long a line is.
 */
final class LineReader {

  /** Many times what the longest claim takes, escaped letter by letter. */
  static final int MAX_BYTES = 1024 * 1024;

  private static final byte[] NOTHING = {};

  private final Chunks chunks;
  private byte[] chunk = NOTHING;
  private int at;
  private long number;
  private boolean ended;

  LineReader(Chunks chunks) {
    this.chunks = chunks;
  }

  /** The next line, or null after the last; a last line needs no line end. */
  @Nullable ImportLine next() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean some = false;
    while (hasChunk()) {
      int end = lineEnd();
      some = true;
      tooLong = tooLong || kept.size() + end - at > MAX_BYTES;
      if (!tooLong) {
        kept.write(chunk, at, end - at);
      }
      at = end + 1;
      if (end < chunk.length) {
        return line(kept, tooLong);
      }
    }
    return some ? line(kept, tooLong) : null;
  }

  private ImportLine line(ByteArrayOutputStream kept, boolean tooLong) {
    return new ImportLine(++number, tooLong ? NOTHING : kept.toByteArray(), tooLong);
  }

  private boolean hasChunk() throws IOException {
    while (!ended && at >= chunk.length) {
      byte[] next = chunks.next();
      ended = next == null;
      chunk = next == null ? NOTHING : next;
      at = 0;
    }
    return !ended;
  }

  private int lineEnd() {
    int end = at;
    while (end < chunk.length && chunk[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Where bytes come from. */
  @FunctionalInterface
  interface Chunks {

    /** The next bytes, waiting for them if need be, or null at the end. */
    byte @Nullable [] next() throws IOException;
  }
}

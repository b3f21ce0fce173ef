// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, chunk by chunk, for a worker thread.
 *
 * <p>The connection is asked for a few chunks ahead and for one more whenever one is taken, so a
 * sender can never be faster than the reader by more than that. The ready-made stream of a body is
 * not used because it cannot tell that the input pauses.
 */
final class RequestChunks implements LineReader.Chunks {

  private static final int AHEAD = 16;
  private static final long GRACE_MILLIS = 20;
  private static final byte[] END = {};

  private final HttpServerRequest request;
  private final Pause pause;
  private final BlockingQueue<byte[]> arrived = new LinkedBlockingQueue<>();
  private volatile boolean broken;

  /**
   * Begins to read.
   *
   * @param pause called on the reader's thread when it is about to wait for more input
   */
  RequestChunks(HttpServerRequest request, Pause pause) {
    this.request = request;
    this.pause = pause;
    if (request.isEnded()) {
      arrived.add(END);
      return;
    }
    request.handler(buffer -> arrived.add(buffer.getBytes()));
    request.endHandler(end -> arrived.add(END));
    request.exceptionHandler(
        failure -> {
          broken = true;
          arrived.add(END);
        });
    fetch(AHEAD);
  }

  /** Over HTTP/2 a request that has ended meanwhile refuses to be asked: all of it is here. */
  private void fetch(int chunks) {
    try {
      request.fetch(chunks);
    } catch (IllegalStateException e) {
      if (!request.isEnded()) {
        throw e;
      }
    }
  }

  @Override
  public byte @Nullable [] next() throws IOException {
    try {
      byte[] chunk = arrived.poll(GRACE_MILLIS, TimeUnit.MILLISECONDS);
      if (chunk == null) {
        pause.inputPauses();
        chunk = arrived.take();
      }
      return accept(chunk);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for input");
    }
  }

  private byte @Nullable [] accept(byte[] chunk) throws IOException {
    if (broken) {
      throw new IOException("the sender has gone");
    }
    if (chunk == END) {
      return null;
    }
    fetch(1);
    return chunk;
  }

  /** What to do while there is nothing to read. */
  @FunctionalInterface
  interface Pause {
    void inputPauses() throws IOException;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * One request body has at most 16 MiB; only streams, which are read line by line and by no reader
 * of bodies, have no bound.
 *
 * <p>Counted as it is read, announced or not. Our own and not the server's limit, because the
 * server's would hold for streams too and does not answer with a problem document.
 */
@Provider
class BodyLimit implements ReaderInterceptor {

  static final int MAX_BYTES = 16 * 1024 * 1024;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    context.setInputStream(new Limited(context.getInputStream()));
    return context.proceed();
  }

  private static ProblemException tooLarge() {
    return ProblemException.of(
        ProblemType.BODY_TOO_LARGE,
        "one body has at most 16 MiB; send many claims as NDJSON to /api/v1/claims:import");
  }

  /** Counts what is read. */
  private static final class Limited extends FilterInputStream {

    private int left = MAX_BYTES;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw tooLarge();
      }
    }
  }
}

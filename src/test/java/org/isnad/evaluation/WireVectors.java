// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.embed.Embedding;
import org.isnad.embed.Encoder;
import org.isnad.embed.Models;

/**
 * Writes what the claims of the generated newswire mean to the encoder, one after the other, {@link
 * Embedding#BYTES} bytes each: a million take twenty minutes on two cores.
 *
 * <p>Goes on where an earlier run ended. Arguments: how many claims, the file.
 */
final class WireVectors implements AutoCloseable {

  private static final int BLOCK = 1_000;

  private final RandomAccessFile file;

  /** Opens what was written. */
  WireVectors(Path file) throws IOException {
    this.file = new RandomAccessFile(file.toFile(), "r");
  }

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    Path file = Path.of(args[1]);
    long done = Files.exists(file) ? Files.size(file) / Embedding.BYTES / BLOCK * BLOCK : 0;
    Newswire wire = SustainedFigures.wire();
    wire.skip(done);
    truncate(file, done * Embedding.BYTES);
    try (Models models = new Models(Optional.empty(), Optional.empty());
        OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND))) {
      for (long next = done; next < count; next += BLOCK) {
        List<WireClaim> block = Stream.generate(wire::next).limit(BLOCK).toList();
        for (byte[] vector : encoded(block, models.encoder())) {
          out.write(vector);
        }
      }
    }
  }

  private static void truncate(Path file, long bytes) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(bytes);
    }
  }

  private static List<byte[]> encoded(List<WireClaim> claims, Encoder encoder) {
    return claims.parallelStream()
        .map(WireClaim::text)
        .map(encoder::encode)
        .map(Embedding::toBytes)
        .toList();
  }

  /** The vector of one claim of the newswire, the first being 0. */
  byte[] get(long claim) throws IOException {
    byte[] vector = new byte[Embedding.BYTES];
    file.seek(claim * Embedding.BYTES);
    file.readFully(vector);
    return vector;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.isnad.claim.Lease;
import org.isnad.ingest.Worker;

/**
 * Under which name this process takes claims, and for how long. The name is kept in the data
 * folder, which one process at a time owns. So a process that was killed takes up its claims at its
 * next start, and waits for no lease.
 */
final class WorkerFile {

  private static final String NAME = "worker";

  @Produces
  @Singleton
  Lease lease(IsnadConfig config) {
    return new Lease(config.pipeline().lease());
  }

  @Produces
  @Singleton
  Worker worker(IsnadConfig config) {
    Path file = config.data().resolve(NAME);
    try {
      if (!Files.exists(file) || Files.size(file) == 0) {
        Files.createDirectories(config.data());
        Files.writeString(file, UUID.randomUUID().toString(), StandardCharsets.UTF_8);
      }
      return new Worker(Files.readString(file, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be used", e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * The PostgreSQL server that a killed Isnad left behind: it lives on, owns the cluster, and a
 * second server refuses to start beside it.
 *
 * <p>Its process is known by {@code postmaster.pid}. Numbers of processes are given again after a
 * restart of the machine or container, so a process is stopped only when it is a {@code postgres}
 * that was started on this very folder; otherwise the file is stale and is removed, since
 * PostgreSQL itself would take any live process of that number for a server.
 */
final class Predecessor {

  private static final Logger LOG = Logger.getLogger(Predecessor.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Predecessor() {}

  /**
   * Leaves the cluster without a server.
   *
   * @throws StartRefused when the old server does not end
   */
  static void stop(Path cluster) throws IOException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> server = process(pidFile).filter(p -> isServerOf(cluster, p));
    if (server.isPresent()) {
      LOG.infof("Stopping PostgreSQL %d, left by a killed predecessor", server.get().pid());
      end(server.get());
    } else {
      Files.deleteIfExists(pidFile);
    }
  }

  private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
    List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
    String first = lines.isEmpty() ? "" : lines.get(0).strip();
    return first.matches("[0-9]{1,18}")
        ? ProcessHandle.of(Long.parseLong(first))
        : Optional.empty();
  }

  static boolean isServerOf(Path cluster, ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    boolean postgres =
        info.command()
            .map(c -> String.valueOf(Path.of(c).getFileName()))
            .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
            .isPresent();
    // Windows does not tell arguments: there the name has to do.
    boolean here =
        info.arguments()
            .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
            .orElse(true);
    return postgres && here;
  }

  private static void end(ProcessHandle server) {
    server.destroy();
    if (!ended(server)) {
      // A crash to PostgreSQL, which its log of writes repairs at the next start.
      server.destroyForcibly();
      if (!ended(server)) {
        throw new StartRefused(
            "PostgreSQL (process %d), left by an Isnad that was killed, does not end. End it, then start again."
                .formatted(server.pid()));
      }
    }
  }

  private static boolean ended(ProcessHandle server) {
    try {
      server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !server.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !server.isAlive();
    }
  }
}

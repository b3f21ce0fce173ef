// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * The PostgreSQL of our own, in the data folder, for a machine where no other is configured.
 *
 * <p>Kept between starts, durable (the library's defaults are for tests and lose acknowledged
 * writes), reached through 127.0.0.1 with a password only, in UTF-8 with code point order on every
 * machine. What a kill at any moment may leave behind, a living server, half a cluster, half a set
 * of programs, is put in order at the next start. The caller holds the lock of the folder.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final String USER = "postgres";

  /** Long enough to replay the log of writes after a crash. */
  private static final Duration START_WAIT = Duration.ofMinutes(2);

  private final EmbeddedPostgres server;
  private final String password;

  private EmbeddedDatabase(EmbeddedPostgres server, String password) {
    this.server = server;
    this.password = password;
  }

  /**
   * Starts the server, after making the cluster if there is none.
   *
   * @param port TCP port, or 0 for a free one
   * @throws StartRefused when the server does not start
   */
  static EmbeddedDatabase start(DataFolder data, int port) {
    Path cluster = data.resolve("postgres");
    Path unfinished = data.resolve("postgres.unfinished");
    try {
      Predecessor.stop(cluster);
      if (Files.exists(unfinished)) {
        // The mark stands from before the cluster is made until its first start: nothing is in it.
        DataFolder.deleteTree(cluster);
      } else if (!Files.exists(cluster)) {
        Files.createFile(unfinished);
      }
      String password = DatabasePassword.of(data.resolve("postgres.password"));
      EmbeddedPostgres server = server(data, cluster, port).start();
      Files.deleteIfExists(unfinished);
      return new EmbeddedDatabase(server, password);
    } catch (IOException | IllegalStateException e) {
      throw new StartRefused(
          "PostgreSQL did not start on %s (%s). Its own words are in %s."
              .formatted(cluster, e.getMessage(), data.resolve("postgres.log")),
          e);
    }
  }

  String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort());
  }

  String user() {
    return USER;
  }

  String password() {
    return password;
  }

  /** Stops the server in order: sessions are ended, everything is written. */
  @Override
  public void close() throws IOException {
    server.close();
  }

  private static EmbeddedPostgres.Builder server(DataFolder data, Path cluster, int port)
      throws IOException {
    Path passwordFile = data.resolve("postgres.password");
    File programs = programs(data.resolve("postgres-programs"));
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(programs)
            .setOutputRedirector(log(data))
            .setRegisterShutdownHook(false)
            .setPGStartupWait(START_WAIT)
            .setPort(port)
            .setConnectConfig("password", DatabasePassword.of(passwordFile));
    initialise(builder, passwordFile);
    return configure(builder);
  }

  /** Options of initdb; "locale" is the library's word for all of them. */
  private static void initialise(EmbeddedPostgres.Builder builder, Path passwordFile) {
    builder
        .setLocaleConfig("auth-host", "scram-sha-256")
        .setLocaleConfig("auth-local", "scram-sha-256")
        .setLocaleConfig("pwfile", passwordFile.toString())
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8");
  }

  private static EmbeddedPostgres.Builder configure(EmbeddedPostgres.Builder builder) {
    builder
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "100")
        .setServerConfig("log_checkpoints", "off")
        // The detail of an error quotes the row, and texts of claims do not belong in a log.
        .setServerConfig("log_error_verbosity", "terse")
        .setServerConfig("listen_addresses", "127.0.0.1");
    if (File.separatorChar == '/') {
      // No socket file in the shared temporary folder; a shell strips the quotes.
      builder.setServerConfig("unix_socket_directories", "''");
    }
    return builder;
  }

  /**
   * The server writes to a file of its own, not to a pipe of ours that breaks when we are killed;
   * the file of the start before is kept.
   */
  private static ProcessBuilder.Redirect log(DataFolder data) throws IOException {
    Path log = data.resolve("postgres.log");
    if (Files.exists(log)) {
      Files.move(log, data.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.createFile(log, DataFolder.ownerOnly(log, "rw-------"));
    return ProcessBuilder.Redirect.appendTo(log.toFile());
  }

  /**
   * Where the programs of PostgreSQL are unpacked: in the data folder, because the library's
   * default, a fixed name in the shared temporary folder, lets another user put programs there.
   */
  private static File programs(Path folder) throws IOException {
    DataFolder.createPrivate(folder);
    try (DirectoryStream<Path> versions = Files.newDirectoryStream(folder, "PG-*")) {
      for (Path version : versions) {
        if (!Files.exists(version.resolve(".exists"))) {
          // Unpacking was cut short; the library would neither finish nor repeat it.
          DataFolder.deleteTree(version);
        }
      }
    }
    // The library also sweeps its working folder for clusters of dead tests: keep it in here.
    System.setProperty("ot.epg.working-dir", folder.toString());
    return folder.toFile();
  }
}

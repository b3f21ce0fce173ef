// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One story, because each start costs seconds: a first start, a kill, a rescue, an orderly end. */
class EmbeddedDatabaseTest {

  @TempDir Path folder;

  @Test
  void killedService_leavesItsServer_andLosesNothing() throws Exception {
    Path data = folder.resolve("data");
    try (Child child = new Child(data)) {
      String url = child.hear();
      assertThat(child.ask("CREATE TABLE kept (word text)")).isEqualTo("done");
      assertThat(child.ask("INSERT INTO kept VALUES ('صدق')")).isEqualTo("done");

      assertThat(child.ask("SHOW fsync")).isEqualTo("on");
      assertThat(child.ask("SHOW synchronous_commit")).isEqualTo("on");
      assertThat(child.ask("SHOW server_encoding")).isEqualTo("UTF8");
      assertThat(child.ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(child.ask("SHOW log_error_verbosity")).isEqualTo("terse");
      assertThat(child.ask("SHOW unix_socket_directories")).isEmpty();
      assertThatStrangersAreRefused(url);
      assertThatSecretsAreTheOwners(data);
      assertThatASecondIsRefused(data);

      child.kill();
    }
    ProcessHandle orphan = server(data);
    assertThat(orphan.isAlive()).isTrue();

    try (Child child = new Child(data)) {
      child.hear();
      assertThat(child.ask("SELECT word FROM kept")).isEqualTo("صدق");
      assertThat(orphan.isAlive()).isFalse();
      child.end();
    }
    assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void halfMadeCluster_andStalePid_arePutInOrder() throws Exception {
    Path data = folder.resolve("data");
    Files.createDirectories(data.resolve("postgres"));
    Files.createFile(data.resolve("postgres.unfinished"));
    Files.writeString(data.resolve("postgres/postgresql.conf"), "cut off");
    // A number that was given to another process since: this one.
    Files.writeString(
        data.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");
    Files.createDirectories(data.resolve("postgres-programs/PG-cut-off/bin"));

    try (Child child = new Child(data)) {
      assertThat(child.hear()).startsWith("jdbc:postgresql://127.0.0.1:");
      assertThat(child.ask("SELECT 1")).isEqualTo("1");
      child.end();
    }
    assertThat(data.resolve("postgres.unfinished")).doesNotExist();
    assertThat(data.resolve("postgres-programs/PG-cut-off")).doesNotExist();
  }

  private static void assertThatStrangersAreRefused(String url) {
    assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres").close())
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  private static void assertThatSecretsAreTheOwners(Path data) throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("postgres.password"))))
        .isEqualTo("rw-------");
  }

  private static void assertThatASecondIsRefused(Path data) throws Exception {
    try (Child second = new Child(data)) {
      assertThat(second.hear()).startsWith("Another Isnad (process ").contains("ISNAD_DATA");
      assertThat(second.process.waitFor()).isEqualTo(1);
    }
  }

  private static ProcessHandle server(Path data) throws IOException {
    String pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** A {@link DatabaseChild} and the conversation with it. */
  private static final class Child implements AutoCloseable {

    final Process process;
    private final BufferedReader words;
    private final BufferedWriter questions;

    Child(Path data) throws IOException {
      String classPath =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Dfile.encoding=UTF-8",
                  "-Dsun.stdout.encoding=UTF-8",
                  "-Dstdout.encoding=UTF-8",
                  "-cp",
                  classPath,
                  DatabaseChild.class.getName(),
                  data.toString())
              .redirectErrorStream(true)
              .start();
      words = process.inputReader(UTF_8);
      questions = process.outputWriter(UTF_8);
    }

    String ask(String sql) throws IOException {
      questions.write(sql + "\n");
      questions.flush();
      return hear();
    }

    /** The next answer; other lines are of the libraries. */
    String hear() throws IOException {
      StringBuilder others = new StringBuilder();
      for (String line = words.readLine(); line != null; line = words.readLine()) {
        if (line.startsWith("> ")) {
          return line.substring(2);
        }
        others.append(line).append('\n');
      }
      throw new AssertionError("the child ended:\n" + others);
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
      process.destroyForcibly();
      process.waitFor();
    }

    void end() throws IOException, InterruptedException {
      questions.close();
      words.transferTo(java.io.Writer.nullWriter());
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }
}

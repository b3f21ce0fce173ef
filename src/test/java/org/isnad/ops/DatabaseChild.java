// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A process with a database of its own, to be killed: {@link EmbeddedDatabaseTest} starts it.
 *
 * <p>Answers each SQL statement on standard input with its first value on standard output, and ends
 * in order when the input ends.
 */
final class DatabaseChild {

  private DatabaseChild() {}

  public static void main(String... args) throws IOException, SQLException {
    try (DataFolder data = DataFolder.open(Path.of(args[0]));
        EmbeddedDatabase database = EmbeddedDatabase.start(data, 0);
        Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
      say(database.jdbcUrl());
      converse(connection);
    } catch (StartRefused e) {
      say(String.valueOf(e.getMessage()));
      System.exit(1);
    }
  }

  private static void converse(Connection connection) throws IOException, SQLException {
    var input =
        new java.io.BufferedReader(
            new java.io.InputStreamReader(System.in, java.nio.charset.StandardCharsets.UTF_8));
    for (String sql = input.readLine(); sql != null; sql = input.readLine()) {
      try (Statement statement = connection.createStatement()) {
        say(statement.execute(sql) ? first(statement.getResultSet()) : "done");
      }
    }
  }

  private static String first(ResultSet rows) throws SQLException {
    return rows.next() ? String.valueOf(rows.getString(1)) : "";
  }

  /** Marked, to be told from what the libraries print. */
  private static void say(String line) {
    System.out.println("> " + line);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * Holds service processes at a step of the pipeline, on the database that they share, so that a
 * test can kill them just there: triggers wait for advisory locks, which the test has until it lets
 * go. Processes are told apart by the {@code ApplicationName} in their JDBC URL.
 */
final class StepBrake implements AutoCloseable {

  /** Where a process can be held. */
  enum Step {
    /** Claims were taken and read; nothing about them is written yet. */
    READ(1, "before update of vector on claim for each row when (new.vector is not null)"),

    /** In the midst of the one transaction that writes; it holds the change counter. */
    WRITE(2, "before insert on membership for each row when (true)");

    private final int number;
    private final String event;

    Step(int number, String event) {
      this.number = number;
      this.event = event;
    }

    private String trigger() {
      return "held_at_" + name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String FUNCTION =
      """
      create function hold_at_step() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock_shared(
          hashtext(current_setting('application_name')), tg_argv[0]::int);
        return new;
      end
      $$
      """;

  private final Connection connection;

  private StepBrake(Connection connection) {
    this.connection = connection;
  }

  /** On a database that has the schema. */
  static StepBrake on(String url) throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    try (Statement statement = connection.createStatement()) {
      statement.execute(FUNCTION);
      for (Step step : Step.values()) {
        statement.execute(
            "create trigger %s %s execute function hold_at_step(%d)"
                .formatted(step.trigger(), step.event, step.number));
      }
    }
    return new StepBrake(connection);
  }

  /** Whoever of this name comes to the step from now on waits there. */
  void hold(String name, Step step) throws SQLException {
    ask("select 1 from pg_advisory_lock(hashtext(?), ?)", name, step.number);
  }

  void letGo(String name, Step step) throws SQLException {
    ask("select 1 where pg_advisory_unlock(hashtext(?), ?)", name, step.number);
  }

  /** Does it wait there? */
  boolean holds(String name, Step step) throws SQLException {
    return 0
        < ask(
            """
            select count(*) from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and not l.granted
              and a.application_name = ? and l.objid = ? and l.objsubid = 2
            """,
            name,
            step.number);
  }

  /** Does it wait because another transaction writes? */
  boolean waitsForAWriter(String name) throws SQLException {
    return 0
        < ask(
            """
            select count(*) from pg_stat_activity
            where application_name = ? and wait_event_type = 'Lock' and wait_event <> 'advisory'
            """,
            name);
  }

  /** How many claims are pending, and taken by this worker? */
  long takenBy(String worker) throws SQLException {
    return ask("select count(*) from claim where pending and leased_by = ?", worker);
  }

  private long ask(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }

  /** Lets everybody go. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.claim.ClaimIds;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Puts claims into a service's database as if they had been settled long ago, each in a cluster of
 * its own: what a service that has run for months holds, without the months.
 *
 * <p>A running service takes them into its index as it does what another process has settled.
 */
final class SettledClaims {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String STAGED =
      """
      create temp table staged (
        n bigint, id uuid, cluster_id uuid, source_id text, external_id text, text text,
        language text, speaker text, published_at timestamptz, vector bytea, titles jsonb
      ) on commit drop
      """;

  /** Each takes two numbers of changes: it is recorded, its cluster is made. */
  private static final List<String> STORED =
      List.of(
          """
          insert into claim (id, source_id, external_id, revision, text, language, speaker,
            published_at, quote, recorded_at, status, seq, version, pending, vector,
            vector_encoder, settlement)
          select id, source_id, external_id, 1, text, language, speaker, published_at, false,
            now(), 'active', %1$d + 2 * n - 1, %1$d + 2 * n - 1, false, vector, '%2$s', %3$d + n
          from staged
          """,
          """
          insert into claim_revision (claim_id, revision, text, language, speaker, published_at,
            quote, recorded_at, from_seq)
          select id, 1, text, language, speaker, published_at, false, now(), %1$d + 2 * n - 1
          from staged
          """,
          """
          insert into cluster (id, created_seq, state)
          select cluster_id, %1$d + 2 * n, 'active' from staged
          """,
          """
          insert into cluster_version (cluster_id, version, from_seq, updated_at, claims_version,
            claims, positions, conflicts, contested, sources, independent_origins,
            first_published_at, last_published_at, title, titles)
          select cluster_id, 1, %1$d + 2 * n, now(), %1$d + 2 * n - 1, 1, 1, '{}', false,
            array[source_id], 1, published_at, published_at, text, titles
          from staged
          """,
          """
          insert into membership (claim_id, cluster_id, position, from_seq)
          select id, cluster_id, 0, %1$d + 2 * n from staged
          """,
          """
          insert into change_log (seq, at, type, source_id, claim_id)
          select %1$d + 2 * n - 1, now(), 'claim.recorded', source_id, id from staged
          """,
          """
          insert into change_log (seq, at, type, cluster_id)
          select %1$d + 2 * n, now(), 'cluster.changed', cluster_id from staged
          """,
          "update change_counter set value = %1$d + 2 * (select count(*) from staged)");

  private final Connection database;
  private final String encoder;

  /**
   * Writes through a connection of its own.
   *
   * @param encoder id of the encoder that made the vectors
   */
  SettledClaims(Connection database, String encoder) {
    this.database = database;
    this.encoder = encoder;
  }

  /** A claim with what it means. */
  record Meant(String externalId, WireClaim claim, byte[] vector) {}

  /** Stores some claims in one transaction. */
  void store(List<Meant> claims) throws SQLException, IOException {
    database.setAutoCommit(false);
    try (Statement statement = database.createStatement()) {
      long changes = number(statement, "select value from change_counter where id = 1 for update");
      long settlements = number(statement, "select coalesce(max(settlement), 0) from claim");
      statement.execute(STAGED);
      stage(claims);
      for (String sql : STORED) {
        statement.execute(sql.formatted(changes, encoder, settlements));
      }
    }
    database.commit();
  }

  /** Lets the planner know what is there now, as it would long since. */
  void analyze() throws SQLException {
    database.setAutoCommit(true);
    try (Statement statement = database.createStatement()) {
      statement.execute("vacuum analyze");
    }
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void stage(List<Meant> claims) throws SQLException, IOException {
    CopyIn copy =
        database
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy staged from stdin (format csv)");
    for (int i = 0; i < claims.size(); i++) {
      byte[] line = line(i + 1, claims.get(i)).getBytes(UTF_8);
      copy.writeToCopy(line, 0, line.length);
    }
    copy.endCopy();
  }

  private static String line(int number, Meant meant) throws IOException {
    WireClaim claim = meant.claim;
    UUID id = ClaimIds.of(claim.source(), meant.externalId);
    return String.join(
            ",",
            Integer.toString(number),
            id.toString(),
            UUID.randomUUID().toString(),
            claim.source(),
            meant.externalId,
            quoted(claim.text()),
            claim.language(),
            claim.speaker() == null ? "" : quoted(claim.speaker()),
            claim.publishedAt().toString(),
            "\\x" + HexFormat.of().formatHex(meant.vector),
            quoted(JSON.writeValueAsString(Map.of(claim.language(), claim.text()))))
        + "\n";
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}

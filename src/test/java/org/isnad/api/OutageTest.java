// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.logging.LogRecord;
import javax.sql.DataSource;
import org.isnad.testsupport.LogRecords;
import org.junit.jupiter.api.Test;

/** A start of the service of its own, because its database does not survive. */
@QuarkusTest
@TestProfile(OutageTest.Alone.class)
class OutageTest {

  /** Nothing but a difference. */
  public static final class Alone implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.acquisition-timeout", "2s", "isnad.pipeline.enabled", "false");
    }
  }

  @Inject DataSource database;

  private void killDatabase() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      server(statement).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  private static Optional<ProcessHandle> server(Statement statement) throws SQLException {
    try (ResultSet file =
        statement.executeQuery("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)")) {
      file.next();
      return ProcessHandle.of(file.getLong(1));
    }
  }

  @Test
  void requests_withoutDatabase_areUnavailable_andLoggedWithoutStacks() throws SQLException {
    killDatabase();
    try (LogRecords log = LogRecords.listen()) {
      assertThatUnavailable(given().get("/api/v1/claims").then());
      assertThatUnavailable(given().get("/api/v1/sources/nobody").then());
      assertThatUnavailable(
          given()
              .header("Authorization", "Bearer test-admin-key-0123456789")
              .contentType("application/json")
              .body("{\"name\":{\"en\":\"Test\"},\"kind\":\"other\"}")
              .put("/api/v1/sources/nobody")
              .then());
      assertThatUnavailable(
          given()
              .header("Authorization", "Bearer isnad_0123456789abcdef_" + "0".repeat(43))
              .get("/api/v1/claims")
              .then());

      // The transaction manager warns of connections that broke; its level keeps that from the log.
      assertThat(log.records())
          .filteredOn(each -> !each.getLoggerName().startsWith("com.arjuna"))
          .extracting(LogRecord::getThrown)
          .containsOnlyNulls();
    }
  }

  private static void assertThatUnavailable(ValidatableResponse answer) {
    answer
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "5")
        .body("type", equalTo("urn:isnad:problem:unavailable"));
  }
}

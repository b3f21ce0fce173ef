// SPDX-License-Identifier: Apache-2.0
package org.isnad.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;

/** A real PostgreSQL, empty, for the tests of one Quarkus start. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      // Terse as in operation: the server's log would quote the rows that it refuses.
      postgres = EmbeddedPostgres.builder().setServerConfig("log_error_verbosity", "terse").start();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL did not start", e);
    }
    return Map.of(
        "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres");
  }

  @Override
  public void stop() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL did not stop", e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.isnad.store.ApiKeys;
import org.jspecify.annotations.Nullable;

/**
 * Starts Isnad: data folder, database, service; and ends them in the opposite order, whether the
 * process is asked to end (SIGTERM, Ctrl-C) or the service ends by itself.
 */
@QuarkusMain
public final class Main {

  private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
  private static final long SERVICE_STOP_SECONDS = 60;

  public static void main(String... args) {
    CountDownLatch serviceEnded = new CountDownLatch(1);
    try {
      SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
      checkAdminKey(config);
      DataFolder data =
          DataFolder.open(
              config.getOptionalValue("isnad.data", Path.class).orElse(Path.of("data")));
      endInOrder(serviceEnded, data, database(config, data));
    } catch (StartRefused e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    Quarkus.run(
        null,
        (code, failure) -> {
          serviceEnded.countDown();
          System.exit(code);
        },
        args);
  }

  /** Before anything is started or made, since a person chose this key and can choose another. */
  private static void checkAdminKey(SmallRyeConfig config) {
    try {
      config.getOptionalValue("isnad.admin-key", String.class).ifPresent(ApiKeys::requireLong);
    } catch (IllegalArgumentException e) {
      throw new StartRefused(e.getMessage() + " (ISNAD_ADMIN_KEY)", e);
    }
  }

  private static @Nullable EmbeddedDatabase database(SmallRyeConfig config, DataFolder data) {
    if (config.getOptionalValue(JDBC_URL, String.class).isPresent()) {
      return null;
    }
    int port = config.getOptionalValue("isnad.database.port", Integer.class).orElse(0);
    EmbeddedDatabase database = EmbeddedDatabase.start(data, port);
    System.setProperty(JDBC_URL, database.jdbcUrl());
    System.setProperty("quarkus.datasource.username", database.user());
    System.setProperty("quarkus.datasource.password", database.password());
    return database;
  }

  /**
   * Hooks of the JVM run side by side, so this one waits until the service, stopped by Quarkus's
   * own, needs the database no more.
   */
  private static void endInOrder(
      CountDownLatch serviceEnded, DataFolder data, @Nullable EmbeddedDatabase database) {
    Thread end =
        new Thread(
            () -> {
              try (data;
                  database) {
                if (!serviceEnded.await(SERVICE_STOP_SECONDS, TimeUnit.SECONDS)) {
                  System.err.println("The service did not end in time; the database ends now.");
                }
              } catch (IOException e) {
                System.err.println("The database did not end in order: " + e.getMessage());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "isnad-end");
    Runtime.getRuntime().addShutdownHook(end);
  }
}

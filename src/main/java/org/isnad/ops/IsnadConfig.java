// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Every setting of Isnad itself; each can be given as an environment variable ({@code ISNAD_DATA},
 * {@code ISNAD_READ}, {@code ISNAD_ADMIN_KEY} ...). Those of Quarkus keep their own names.
 */
@StaticInitSafe
@ConfigMapping(prefix = "isnad")
public interface IsnadConfig {

  /** The folder for database, index and secrets; relative to the working directory. */
  @WithDefault("data")
  Path data();

  /**
   * Who may read: everyone, or only who has a key. Unset, reading is open while the service listens
   * on loopback only, and needs a key otherwise.
   */
  Optional<ReadAccess> read();

  /** An admin key chosen by the operator, at least 16 characters, instead of a printed one. */
  Optional<String> adminKey();

  /** Whether to load a story to look at, when nothing is recorded yet (api.DemoStory). */
  @WithDefault("false")
  boolean demo();

  /** The models, if not those that come with the service. */
  ModelFolders models();

  /** The placing of claims in clusters. */
  Pipeline pipeline();

  /** The PostgreSQL of our own. */
  Database database();

  /** Folders that hold a model.onnx and a tokenizer.json. */
  interface ModelFolders {

    Optional<Path> encoder();

    Optional<Path> judge();
  }

  /** Settings of the placing of claims in clusters. */
  interface Pipeline {

    /** Whether this process does it; off, claims stay pending. */
    @WithDefault("true")
    boolean enabled();

    /** For how long a process takes claims, before another may take them; a second or more. */
    @WithDefault("2m")
    Duration lease();

    /** With how many nearest neighbours a claim is compared, where more are near; 1 or more. */
    @WithDefault("100")
    int neighbours();
  }

  /** Settings of the PostgreSQL of our own; without meaning when a JDBC URL is configured. */
  interface Database {

    /** TCP port on 127.0.0.1; 0 takes a free one at each start. */
    @WithDefault("0")
    int port();
  }
}
